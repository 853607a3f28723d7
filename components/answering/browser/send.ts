import { FIELD } from '@/lib/questionnaire/form-fields'
import { draftWasSent, forgetOnOpeningNew } from './draft'
import { allEntries, button, make, type Page } from './page'
import { problemsIn, sayAtFields, summarise, worded, type Worded } from './problems'
import type { Walk } from './steps'
import { askedIds } from './visibility'

type Answer = { location?: string; errors?: Worded[] }
/** `null`: nobody answered. */
type Response = { status: number; answer: Answer } | null

/** A connection that says nothing for so long counts as none: sending again is safe, the id is the same. */
const PATIENCE = 30_000

/** Sends without leaving the page until the server says that the answer is stored. The same id every time. */
export function sendInPlace(page: Page, walk: Walk): void {
  const { form } = page
  const status = make('div', { className: 'sending' })
  status.setAttribute('role', 'alert')
  form.querySelector('#closing')?.before(status)
  let state: 'idle' | 'sending' | 'waiting' = 'idle'

  const send = async () => {
    if (state === 'sending') return
    state = 'sending'
    status.replaceChildren(make('p', { text: page.say('browser.sending') }))
    const response = await post(page)
    if (response?.answer.location !== undefined && response.status < 300) {
      await draftWasSent(page)
      location.assign(response.answer.location)
      return
    }
    state = response === null ? 'waiting' : 'idle'
    tell(page, status, { response, again: begin })
  }
  const begin = () => { send().catch(page.giveUp) }
  form.addEventListener('submit', (event) => {
    // Changing the language is for the server: it gives the form back in the other one.
    if (page.hasGivenUp() || event.submitter?.getAttribute('name') === FIELD.switch) return
    event.preventDefault()
    if (!walk.isAtEnd()) walk.goOn()
    else if (isRight(page)) begin()
  })
  addEventListener('online', () => { if (state === 'waiting') begin() })
  // Coming back to a page the browser kept: what it last said is long past.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    state = 'idle'
    status.replaceChildren()
  })
  forgetOnOpeningNew(page)
}

/** Checks the whole before sending: a step may have been passed by its address. */
function isRight(page: Page): boolean {
  const problems = worded(page, problemsIn(page))
  sayAtFields(page, page.form, problems)
  summarise(page, problems)
  return problems.length === 0
}

async function post(page: Page): Promise<Response> {
  const { form } = page
  // What is not asked is not sent.
  const asked = askedIds(page)
  const fields = allEntries(form).filter(([name]) => !name.startsWith('q.') || asked.has(name.split('.')[1] ?? ''))
  const stop = new AbortController()
  const alarm = setTimeout(() => { stop.abort() }, PATIENCE)
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    })
    return { status: response.status, answer: await response.json().then(answerIn, () => ({})) }
  } catch {
    return null
  } finally {
    clearTimeout(alarm)
  }
}

/** What stands between (a sign-in page of a guest network) may answer anything: only an answer of our shape counts. */
function answerIn(body: unknown): Answer {
  if (typeof body !== 'object' || body === null) return {}
  const { location: place, errors } = body as Record<string, unknown>
  return {
    ...(typeof place === 'string' && place.startsWith('/') ? { location: place } : {}),
    ...(Array.isArray(errors) ? { errors: errors as Worded[] } : {}),
  }
}

function tell(page: Page, status: HTMLElement, { response, again }: { response: Response; again: () => void }): void {
  const errors = response?.answer.errors ?? []
  const atFields = errors.filter(({ field }) => field !== '')
  const onWhole = errors.filter(({ field }) => field === '').map(({ message }) => message).join(' ')
  sayAtFields(page, page.form, atFields)
  summarise(page, atFields)
  if (atFields.length > 0 && onWhole === '') {
    status.replaceChildren()
    return
  }
  const text = response === null ? page.say('browser.not-sent') : onWhole || page.say('notice.not-saved')
  const words = make('p', { className: 'say', text })
  const mayTryAgain = response === null || response.status >= 500 || onWhole === ''
  status.replaceChildren(words, ...(mayTryAgain ? [button(page.say('browser.again'), again)] : []), ...(response?.status === 409 ? [openNew(page)] : []))
}

function openNew(page: Page): HTMLElement {
  const link = Object.assign(make('a', { text: page.say('notice.open-new') }), { href: page.form.action })
  link.setAttribute('data-open-new', '')
  return link
}
