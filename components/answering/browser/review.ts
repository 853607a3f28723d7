import { button, type Page } from './page'

type Review = { asked: Set<string>; change: (step: number) => void }

/** All answers before they are sent, each with a way back to its step. */
export function drawReview(page: Page, place: HTMLElement, { asked, change }: Review): void {
  const heading = document.createElement('h2')
  heading.tabIndex = -1
  heading.textContent = page.say('browser.review-heading')
  const intro = document.createElement('p')
  intro.textContent = page.say('browser.review-intro')
  const list = document.createElement('dl')
  list.className = 'review'
  const sections = [...page.form.querySelectorAll<HTMLElement>('section.step')].filter((section) => section !== place)
  sections.forEach((section, step) => {
    for (const question of section.querySelectorAll<HTMLElement>('[data-question]')) {
      if (!asked.has(question.dataset['question'] ?? '')) continue
      const title = document.createElement('dt')
      title.textContent = question.querySelector('legend, label')?.textContent ?? ''
      const answer = document.createElement('dd')
      const words = answerInWords(question)
      answer.textContent = words === '' ? page.say('browser.no-answer') : words
      const back = button(page.say('browser.change'), () => { change(step) })
      back.setAttribute('aria-label', `${page.say('browser.change')}: ${title.textContent}`)
      answer.append(' ', back)
      list.append(title, answer)
    }
  })
  place.replaceChildren(heading, intro, list)
}

/** What is chosen and written in one question, as the page itself words it. */
function answerInWords(question: HTMLElement): string {
  const parts: string[] = []
  for (const control of question.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('[name^="q."]')) {
    if (control instanceof HTMLSelectElement) parts.push(control.value === '' ? '' : `${control.labels[0]?.textContent ?? ''}: ${control.selectedOptions[0]?.text ?? ''}`)
    else if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) parts.push(control.checked ? chosen(control) : '')
    else parts.push(control.value)
  }
  return parts.filter((part) => part !== '').join('; ')
}

function chosen(control: HTMLInputElement): string {
  const row = control.closest('fieldset.row')?.querySelector('legend')
  const label = control.closest('label')?.textContent ?? ''
  return row ? `${row.textContent}: ${label}` : label
}
