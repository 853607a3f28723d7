import { askedQuestions } from '@/lib/questionnaire/conditions'
import { answersSoFar } from '@/lib/questionnaire/validate'
import type { Page } from './page'

/** Shows the questions that concern her now, by the server's own evaluator. */
export function followConditions(page: Page): void {
  const update = () => {
    const asked = askedIds(page)
    for (const node of page.form.querySelectorAll<HTMLElement>('[data-question]')) node.hidden = !asked.has(node.dataset['question'] ?? '')
  }
  // What says when to answer is no longer needed: the question comes and goes by itself.
  for (const words of page.form.querySelectorAll<HTMLElement>('.condition')) words.hidden = true
  page.form.addEventListener('change', update)
  update()
}

export function askedIds({ rules, entries }: Page): Set<string> {
  return new Set(askedQuestions(rules, answersSoFar(rules, entries())).map(({ id }) => id))
}
