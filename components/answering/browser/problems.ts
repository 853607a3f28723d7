import type { Problem } from '@/lib/questionnaire/problem'
import { validate } from '@/lib/questionnaire/validate'
import { afterPress } from './after-press'
import { inWords, make, type Page, questionAround } from './page'

export type Worded = { field: string; message: string }

/** What is wrong with the answers now; with `questions`, with those alone. */
export function problemsIn(page: Page, questions?: Set<string>): Problem[] {
  const validation = validate(page.rules, page.entries())
  return validation.ok ? [] : validation.problems.filter(({ question }) => !questions || questions.has(question))
}

export function worded(page: Page, problems: Problem[]): Worded[] {
  return problems.map((problem) => ({ field: problem.field, message: inWords(page, problem) }))
}

/** Where a field's problem is said: a rank's, whose list is not seen any more, at its question. */
export function placeOf({ form }: Page, field: string): HTMLElement | null {
  const node = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  return node?.closest('.ranks[hidden]') ? node.closest<HTMLElement>('[data-question]') : node
}

/** Says each problem at its field within `area`, and nothing at fields that are right. */
export function sayAtFields(page: Page, area: Element, problems: Worded[]): void {
  for (const words of area.querySelectorAll('.say')) takeAway(words)
  for (const { field, message } of problems) {
    const place = placeOf(page, field)
    if (place && area.contains(place)) sayAt(place, field, message)
  }
}

function sayAt(place: HTMLElement, field: string, message: string): void {
  if (place.querySelector(':scope > .say')) return
  const words = make('p', { className: 'say', text: message })
  words.id = `error:${field}`
  place.classList.add('problem')
  const label = place.querySelector(':scope > legend, :scope > label')
  if (label) label.after(words)
  else place.prepend(words)
  describe(place, words.id, true)
}

function takeAway(words: Element): void {
  const place = words.parentElement
  words.remove()
  if (!place) return
  place.classList.remove('problem')
  describe(place, words.id, false)
}

/** The control, or the group of them, is described by its problem while there is one. */
function describe(place: HTMLElement, id: string, isWrong: boolean): void {
  const control = place instanceof HTMLFieldSetElement ? place : place.querySelector('input, textarea, select')
  if (!control) return
  const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each !== '' && each !== id)
  const ids = [...others, ...(isWrong ? [id] : [])].join(' ')
  if (ids === '') control.removeAttribute('aria-describedby')
  else control.setAttribute('aria-describedby', ids)
  if (control === place) return
  if (isWrong) control.setAttribute('aria-invalid', 'true')
  else control.removeAttribute('aria-invalid')
}

/** The summary, first on the page, each line a link to its field; taken away when there is nothing to say. */
export function summarise(page: Page, problems: Worded[]): void {
  document.getElementById('problems')?.remove()
  document.getElementById('notice')?.remove()
  if (problems.length === 0) return
  const box = make('div', { className: 'summary' })
  box.id = 'problems'
  box.tabIndex = -1
  const list = make('ol')
  for (const { field, message } of problems) {
    const item = make('li')
    const place = placeOf(page, field)
    if (place) item.append(Object.assign(make('a', { text: lineOf(page, place, message) }), { href: `#${field}` }))
    else item.textContent = message
    list.append(item)
  }
  box.append(make('h2', { text: page.say('problems.heading') }), list)
  page.root.prepend(box)
  box.focus()
}

/** Two fields may have the same problem: the question's number tells them apart. */
function lineOf({ say }: Page, place: HTMLElement, message: string): string {
  const number = place.closest('[data-question]')?.querySelector('.no')?.textContent ?? ''
  return number === '' ? message : say('problems.item', { number: parseInt(number), message })
}

/** Checks a field when it is left after having been touched, and a faulty one as soon as it is changed. */
export function checkOnLeaving(page: Page): void {
  const touched = new Set<string>()
  page.form.addEventListener('input', ({ target }) => {
    const field = fieldAround(target)
    if (field?.dataset['field']) touched.add(field.dataset['field'])
  })
  page.form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const field = fieldAround(target)
    if (!field || !touched.has(field.dataset['field'] ?? '') || (relatedTarget instanceof Node && field.contains(relatedTarget))) return
    afterPress(() => { check(page, field) })
  })
  page.form.addEventListener('change', ({ target }) => {
    const faulty = target instanceof Element ? target.closest<HTMLElement>('.problem') : null
    if (faulty) check(page, faulty)
  })
}

function check(page: Page, place: HTMLElement): void {
  if (page.hasGivenUp()) return
  const problems = problemsIn(page, new Set([questionAround(place)])).filter(({ field }) => placeOf(page, field) === place)
  for (const words of place.querySelectorAll(':scope > .say')) takeAway(words)
  for (const { field, message } of worded(page, problems)) sayAt(place, field, message)
}

function fieldAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null
}
