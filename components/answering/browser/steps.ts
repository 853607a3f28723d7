import { button, type Page } from './page'
import { problemsIn, sayAtFields, summarise, worded } from './problems'
import { drawReview } from './review'
import { askedIds } from './visibility'

type Walk = { page: Page; sections: HTMLElement[]; review: HTMLElement; bar: HTMLOListElement; buttons: HTMLElement }

/** Sections become steps with a review at the end; the address tells the step, so that the browser's own back works. */
export function walkInSteps(page: Page): void {
  const sections = [...page.form.querySelectorAll<HTMLElement>('section.step')]
  const closing = page.form.querySelector('#closing')
  const first = sections[0]
  if (!closing || !first) throw new Error('the form has no steps')
  const review = document.createElement('section')
  review.className = 'step'
  const bar = document.createElement('ol')
  bar.className = 'progress'
  bar.setAttribute('aria-hidden', 'true')
  const buttons = document.createElement('div')
  buttons.className = 'walk'
  const walk = { page, sections, review, bar, buttons }
  first.before(bar)
  closing.before(review, buttons)
  page.form.closest('.answering')?.classList.add('stepwise')
  addEventListener('popstate', () => { show(walk, stepOfAddress(walk), { focus: true }) })
  show(walk, firstStep(walk), { focus: false })
}

/** Where the server found mistakes, else where the address says. */
function firstStep(walk: Walk): number {
  const faulty = walk.sections.findIndex((section) => section.querySelector('.problem'))
  return faulty >= 0 ? faulty : stepOfAddress(walk)
}

function stepOfAddress({ sections }: Walk): number {
  const number = Number(/^#step-(\d+)$/.exec(location.hash)?.[1] ?? 1)
  return Math.min(Math.max(number, 1), sections.length + 1) - 1
}

function go(walk: Walk, step: number): void {
  history.pushState(null, '', `#step-${String(step + 1)}`)
  show(walk, step, { focus: true })
}

function forwards(walk: Walk, step: number): void {
  const { page, sections } = walk
  const section = sections[step]
  if (!section) return
  const here = new Set([...section.querySelectorAll<HTMLElement>('[data-question]')].map((node) => node.dataset['question'] ?? ''))
  const problems = worded(page, problemsIn(page, here))
  sayAtFields(section, problems)
  summarise(page, section, problems)
  document.title = problems.length > 0 ? page.say('title.error', { title: plainTitle() }) : plainTitle()
  if (problems.length === 0) go(walk, step + 1)
}

function show(walk: Walk, step: number, { focus }: { focus: boolean }): void {
  const { page, sections, review, bar, buttons } = walk
  const isReview = step === sections.length
  sections.forEach((section, index) => { section.hidden = index !== step })
  review.hidden = !isReview
  if (isReview) drawReview(page, review, { asked: askedIds(page), change: (to) => { go(walk, to) } })
  document.getElementById('opening')?.toggleAttribute('hidden', step > 0)
  document.getElementById('closing')?.toggleAttribute('hidden', !isReview)
  bar.replaceChildren(...sections.map((_, index) => Object.assign(document.createElement('li'), { className: index <= step ? 'done' : '' })))
  buttons.replaceChildren(
    ...(isReview ? [] : [button(page.say(step + 1 === sections.length ? 'browser.to-review' : 'browser.next'), () => { forwards(walk, step) }, 'button')]),
    ...(step > 0 ? [button(page.say('browser.back'), () => { go(walk, step - 1) })] : []),
  )
  if (!focus) return
  const heading = (isReview ? review : sections[step])?.querySelector<HTMLElement>('h2')
  heading?.focus()
  heading?.scrollIntoView()
}

const given = document.title

/** The title without the mark of a mistake that the server put before it. */
function plainTitle(): string {
  return given.replace(/^(Virhe|Fel|Error): /, '')
}
