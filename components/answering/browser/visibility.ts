import { askedQuestions } from '@/lib/questionnaire/conditions'
import { answersSoFar } from '@/lib/questionnaire/validate'
import type { Page } from './page'

/** Shows the questions that concern her now, by the server's own evaluator, and the words beside options she chose. */
export function followConditions(page: Page): void {
  const update = () => {
    if (page.hasGivenUp()) return
    const asked = askedIds(page)
    for (const node of page.form.querySelectorAll<HTMLElement>('[data-question]')) node.hidden = !asked.has(node.dataset['question'] ?? '')
    for (const words of page.form.querySelectorAll<HTMLElement>('[data-words]')) {
      words.hidden = words.parentElement?.querySelector<HTMLInputElement>('.choice input')?.checked !== true
    }
  }
  // What says when to answer is no longer needed: the question comes and goes by itself.
  for (const words of page.form.querySelectorAll<HTMLElement>('.condition')) words.hidden = true
  page.form.addEventListener('change', update)
  page.form.addEventListener('answers-restored', update)
  update()
}

export function askedIds({ rules, entries }: Page): Set<string> {
  return new Set(askedQuestions(rules, answersSoFar(rules, entries())).map(({ id }) => id))
}
