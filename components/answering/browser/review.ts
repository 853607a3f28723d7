import { wasSent } from './draft'
import { button, make, type Page } from './page'

type Review = { asked: Set<string>; change: (question: HTMLElement) => void }

/** All answers before they are sent, each with a way back to its question. */
export function drawReview(page: Page, place: HTMLElement, { asked, change }: Review): void {
  const heading = make('h2', { text: page.say('browser.review-heading') })
  heading.tabIndex = -1
  const parts = [...page.form.querySelectorAll<HTMLElement>('section.step:not(.review)')].flatMap((section) => {
    const questions = [...section.querySelectorAll<HTMLElement>('[data-question]')].filter(({ dataset }) => asked.has(dataset['question'] ?? ''))
    if (questions.length === 0) return []
    const list = make('dl')
    list.append(...questions.map((question) => line(page, question, change)))
    return [make('h3', { text: section.querySelector('h2')?.textContent ?? '' }), list]
  })
  place.replaceChildren(heading, make('p', { text: page.say(wasSent(page) ? 'browser.review-sent' : 'browser.review-intro') }), ...parts)
}

function line(page: Page, question: HTMLElement, change: Review['change']): HTMLElement {
  const title = question.querySelector('legend, label')?.textContent ?? ''
  const answers = answersIn(question)
  const back = button(page.say('browser.change'), () => { change(question) }, 'move')
  back.setAttribute('aria-label', `${page.say('browser.change')}: ${title}`)
  const row = make('div')
  row.append(
    make('dt', { text: title }),
    ...(answers.length > 0 ? answers.map((text) => make('dd', { text })) : [make('dd', { className: 'small', text: page.say('browser.no-answer') })]),
  )
  const last = make('dd')
  last.append(back)
  row.append(last)
  return row
}

/** What is chosen and written in one question, as the page itself words it. */
function answersIn(question: HTMLElement): string[] {
  return [...question.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('[name^="q."]')]
    .filter((control) => !control.closest('[data-words][hidden]'))
    .map((control) => {
      if (control instanceof HTMLSelectElement) return control.value === '' ? '' : `${control.labels[0]?.textContent ?? ''}: ${control.selectedOptions[0]?.text ?? ''}`
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) return control.checked ? chosen(control) : ''
      const unit = control.closest('.number-field')?.textContent ?? ''
      return control.value.trim() === '' ? '' : `${control.value} ${unit}`.trim()
    })
    .filter((text) => text !== '')
}

function chosen(control: HTMLInputElement): string {
  const row = control.closest('fieldset.row')?.querySelector('legend')
  const label = control.closest('label')?.textContent ?? ''
  return row ? `${row.textContent}:\n${label}` : label
}
