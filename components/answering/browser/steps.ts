import { button, make, type Page } from './page'
import { placeOf, problemsIn, sayAtFields, summarise, worded } from './problems'
import { drawReview } from './review'
import { askedIds } from './visibility'

/** What sending needs to know of the way through the form. */
export type Walk = { isAtEnd: () => boolean; goOn: () => void }

type Steps = { page: Page; sections: HTMLElement[]; review: HTMLElement; bar: HTMLElement; buttons: HTMLElement; here: number; hasReviewed: boolean; title: string }

/**
 * Sections become steps with a review at the end; the address tells the step, so that the browser's own back works.
 * A form of one section stays as it is, without a review.
 */
export function walkInSteps(page: Page): Walk {
  const steps = makeSteps(page)
  const last = lastStep(steps)
  document.addEventListener('click', (event) => { followSummary(steps, event) })
  page.form.addEventListener('submit', keepStep)
  if (last === 0) return { isAtEnd: () => true, goOn: () => undefined }

  const closing = page.form.querySelector('#closing')
  steps.sections[0]?.before(steps.bar)
  closing?.before(steps.review)
  closing?.after(steps.buttons)
  page.root.classList.add('stepwise')
  addEventListener('popstate', () => {
    if (page.hasGivenUp()) return
    const step = stepOfAddress(steps)
    if (step === steps.here) return
    show(steps, step)
    focusHeading(steps)
  })
  page.form.addEventListener('answers-restored', () => { show(steps, steps.here) })
  show(steps, firstStep(steps))
  document.querySelector<HTMLElement>('#notice, #problems')?.focus()
  return { isAtEnd: () => steps.here === last, goOn: () => { goOn(steps) } }
}

function makeSteps(page: Page): Steps {
  const bar = make('ol', { className: 'progress' })
  bar.setAttribute('aria-hidden', 'true')
  return {
    page,
    sections: [...page.form.querySelectorAll<HTMLElement>('section.step')],
    review: make('section', { className: 'step review' }),
    bar,
    buttons: make('div', { className: 'walk' }),
    here: 0,
    hasReviewed: false,
    title: document.title,
  }
}

/** In another language the form comes back at the same step. */
function keepStep({ submitter }: SubmitEvent): void {
  if (submitter instanceof HTMLButtonElement && submitter.hasAttribute('formaction')) submitter.formAction = new URL(location.hash, submitter.formAction).href
}

/** The review comes after the last section. */
function lastStep({ sections }: Steps): number {
  return sections.length > 1 ? sections.length : 0
}

/** Where the server found mistakes, else where the address says. */
function firstStep(steps: Steps): number {
  const faulty = steps.sections.findIndex((section) => section.querySelector('.problem'))
  return faulty >= 0 ? faulty : stepOfAddress(steps)
}

function stepOfAddress(steps: Steps): number {
  const number = Number(/^#step-(\d+)$/.exec(location.hash)?.[1] ?? 1)
  return Math.min(Math.max(number, 1) - 1, lastStep(steps))
}

function go(steps: Steps, step: number): void {
  history.pushState(null, '', `#step-${String(step + 1)}`)
  summarise(steps.page, [])
  show(steps, step)
  focusHeading(steps)
}

/** A step is left forwards only when it is right; going back is always possible. */
function goOn(steps: Steps, to = steps.here + 1): void {
  const { page, sections, here } = steps
  const section = sections[here]
  if (!section) return
  const questions = [...section.querySelectorAll<HTMLElement>('[data-question]')].map(({ dataset }) => dataset['question'] ?? '')
  const problems = worded(page, problemsIn(page, new Set(questions)))
  sayAtFields(page, section, problems)
  if (problems.length === 0) {
    go(steps, to)
    return
  }
  summarise(page, problems)
  document.title = page.say('title.error', { title: titleOf(steps) })
}

function show(steps: Steps, step: number): void {
  const { page, sections, review } = steps
  const last = lastStep(steps)
  steps.here = step
  sections.forEach((section, index) => { section.hidden = index !== step })
  review.hidden = step !== last
  if (step === last) {
    steps.hasReviewed = true
    drawReview(page, review, { asked: askedIds(page), change: (question) => { reveal(steps, question) } })
  }
  document.getElementById('opening')?.toggleAttribute('hidden', step > 0)
  document.getElementById('closing')?.toggleAttribute('hidden', step !== last)
  page.root.classList.toggle('later', step > 0)
  document.title = titleOf(steps)
  drawWay(steps)
}

/** The bar, and the buttons to go on, to the review once she has seen it, and back. */
function drawWay(steps: Steps): void {
  const { page, sections, bar, buttons, here, hasReviewed } = steps
  const last = lastStep(steps)
  const toReview = page.say('browser.to-review')
  bar.replaceChildren(...sections.map((_, index) => make('li', { className: index <= here ? 'done' : '' })))
  buttons.replaceChildren(
    ...(here < last ? [button(here + 1 === last ? toReview : page.say('browser.next'), () => { goOn(steps) }, 'button')] : []),
    ...(here + 1 < last && hasReviewed ? [button(toReview, () => { goOn(steps, last) })] : []),
    ...(here > 0 ? [button(page.say('browser.back'), () => { go(steps, here - 1) })] : []),
  )
}

function headingOf({ sections, review, here }: Steps): HTMLElement | null {
  return (sections[here] ?? review).querySelector('h2')
}

function titleOf(steps: Steps): string {
  // The server says a mistake in the title; it is said again only for a mistake of now.
  const plain = steps.title.replace(steps.page.say('title.error', { title: '' }), '')
  return steps.here === 0 ? plain : `${headingOf(steps)?.textContent ?? ''} – ${plain}`
}

function focusHeading(steps: Steps): void {
  headingOf(steps)?.focus({ preventScroll: true })
  steps.page.root.scrollIntoView()
}

/** Goes to a question wherever it is, and into what is chosen there, else into its first control that can be seen. */
function reveal(steps: Steps, question: HTMLElement, field = ''): void {
  const step = steps.sections.findIndex((section) => section.contains(question))
  if (lastStep(steps) > 0 && step >= 0 && step !== steps.here) {
    history.pushState(null, '', `#step-${String(step + 1)}`)
    show(steps, step)
  }
  const own = document.getElementById(field)
  const seen = [...question.querySelectorAll<HTMLElement>('input, textarea, select')].filter(({ offsetParent }) => offsetParent !== null)
  const control = own && own.offsetParent !== null ? own : seen.find((each) => each.matches('[type=radio]:checked')) ?? seen[0]
  control?.focus({ preventScroll: true })
  question.scrollIntoView()
}

function followSummary(steps: Steps, event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#problems a') : null
  if (!link || steps.page.hasGivenUp()) return
  const field = decodeURIComponent(link.hash.slice(1))
  const place = placeOf(steps.page, field)
  if (!place) return
  event.preventDefault()
  reveal(steps, place, field)
}
