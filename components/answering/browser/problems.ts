import type { Problem } from '@/lib/questionnaire/problem'
import { validate } from '@/lib/questionnaire/validate'
import { inWords, type Page } from './page'

type Worded = { field: string; message: string }

/** What is wrong with the answers to these questions as they are now. */
export function problemsIn(page: Page, questions: Set<string>): Problem[] {
  const validation = validate(page.rules, page.entries())
  return validation.ok ? [] : validation.problems.filter(({ question }) => questions.has(question))
}

export function worded(page: Page, problems: Problem[]): Worded[] {
  return problems.map((problem) => ({ field: problem.field, message: inWords(page, problem) }))
}

/** Says each problem at its field within `area`, and nothing at fields that are right. */
export function sayAtFields(area: ParentNode, problems: Worded[]): void {
  for (const node of area.querySelectorAll<HTMLElement>('[data-field]')) {
    sayAt(node, problems.find(({ field }) => field === node.dataset['field'])?.message ?? null)
  }
}

export function sayAt(node: HTMLElement, message: string | null): void {
  const id = `error:${node.dataset['field'] ?? ''}`
  const known = document.getElementById(id)
  node.classList.toggle('problem', message !== null)
  if (message === null) {
    known?.remove()
    return
  }
  const words = known ?? document.createElement('p')
  words.id = id
  words.className = 'say'
  words.textContent = message
  if (!known) (node.querySelector(':scope > legend, :scope > label') ?? node.firstElementChild)?.after(words)
}

/** The summary above the step, each line a link to its field; taken away when there is nothing to say. */
export function summarise(page: Page, place: Element, problems: Worded[]): void {
  document.getElementById('problems')?.remove()
  document.getElementById('notice')?.remove()
  if (problems.length === 0) return
  const box = document.createElement('div')
  box.id = 'problems'
  box.className = 'summary'
  box.tabIndex = -1
  const heading = document.createElement('h2')
  heading.textContent = page.say('problems.heading')
  const list = document.createElement('ol')
  for (const { field, message } of problems) list.append(line(field, message))
  box.append(heading, list)
  place.before(box)
  box.focus()
}

function line(field: string, message: string): HTMLLIElement {
  const item = document.createElement('li')
  const target = document.getElementById(field)
  if (!target) {
    item.textContent = message
    return item
  }
  const link = document.createElement('a')
  link.href = `#${field}`
  link.textContent = message
  link.addEventListener('click', (event) => {
    event.preventDefault()
    target.focus()
  })
  item.append(link)
  return item
}

/** Checks a field when it is left after having been touched. */
export function checkOnLeaving(page: Page): void {
  const touched = new Set<string>()
  page.form.addEventListener('input', ({ target }) => {
    const field = fieldAround(target)
    if (field?.dataset['field']) touched.add(field.dataset['field'])
  })
  page.form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const field = fieldAround(target)
    const name = field?.dataset['field']
    if (!field || name === undefined || !touched.has(name) || (relatedTarget instanceof Node && field.contains(relatedTarget))) return
    const question = field.closest<HTMLElement>('[data-question]')?.dataset['question'] ?? ''
    afterPress(() => {
      const problem = problemsIn(page, new Set([question])).find((each) => each.field === name)
      sayAt(field, problem ? inWords(page, problem) : null)
    })
  })
}

let isPressed = false
addEventListener('pointerdown', () => { isPressed = true }, true)
addEventListener('pointerup', () => { isPressed = false }, true)
addEventListener('pointercancel', () => { isPressed = false }, true)

/** Words that come or go move what is below them: not between pressing and letting go, or the press would miss. */
function afterPress(does: () => void): void {
  if (isPressed) addEventListener('pointerup', () => setTimeout(does), { once: true })
  else does()
}

function fieldAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null
}
