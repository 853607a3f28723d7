import { FIELD } from '@/lib/questionnaire/form-fields'
import { validate } from '@/lib/questionnaire/validate'
import { forgetDraft } from './draft'
import { allEntries, button, type Page } from './page'
import { sayAtFields, summarise } from './problems'

type Answer = { receipt?: string; location?: string; errors?: { field: string; message: string }[] }

/** Sends without leaving the page until the server says that the answer is stored. The same id every time. */
export function sendInPlace(page: Page): void {
  const { form } = page
  const status = document.createElement('div')
  status.setAttribute('role', 'alert')
  form.querySelector('#closing')?.before(status)
  let isWaiting = false
  const send = async () => {
    isWaiting = false
    status.textContent = page.say('browser.sending')
    const response = await post(page).catch(() => null)
    if (response?.ok && response.answer.location !== undefined) {
      await forgetDraft(page)
      location.assign(response.answer.location)
      return
    }
    isWaiting = response === null
    status.replaceChildren(...notSent(page, response, () => void send()))
    if (response?.answer.errors?.some(({ field }) => field !== '')) showProblems(page, response.answer.errors)
  }
  form.addEventListener('submit', (event) => {
    // Changing the language is for the server: it gives the form back in the other one.
    if (event.submitter?.getAttribute('name') === FIELD.switch) return
    event.preventDefault()
    void send()
  })
  addEventListener('online', () => { if (isWaiting) void send() })
}

async function post({ form, rules, entries }: Page): Promise<{ ok: boolean; status: number; answer: Answer }> {
  // What is not asked is not sent.
  const validation = validate(rules, entries())
  const asked = validation.ok ? new Set([...Object.keys(validation.answers.given), ...Object.keys(validation.answers.words)]) : null
  const fields = allEntries(form).filter(([name]) => !name.startsWith('q.') || asked === null || asked.has(name.split('.')[1] ?? ''))
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(fields),
    referrerPolicy: 'no-referrer',
  })
  return { ok: response.ok, status: response.status, answer: (await response.json()) as Answer }
}

function notSent(page: Page, response: { status: number; answer: Answer } | null, again: () => void): Node[] {
  const words = document.createElement('p')
  words.className = 'say'
  words.textContent = response === null ? page.say('browser.not-sent') : (response.answer.errors ?? []).filter(({ field }) => field === '').map(({ message }) => message).join(' ')
  if (response?.status === 409) {
    const link = Object.assign(document.createElement('a'), { href: page.form.action, textContent: page.say('notice.open-new') })
    link.addEventListener('click', () => { sessionStorage.clear() })
    return [words, link]
  }
  return response === null || response.status === 503 ? [words, button(page.say('browser.again'), again)] : [words]
}

function showProblems(page: Page, problems: { field: string; message: string }[]): void {
  sayAtFields(page.form, problems)
  const place = page.form.querySelector('section.step:not([hidden])')
  if (place) summarise(page, place, problems)
}
