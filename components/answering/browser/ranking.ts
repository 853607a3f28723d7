import { button, make, type Page } from './page'

type Choice = { id: string; label: string; box: HTMLInputElement; place: HTMLElement }
type Ranking = { page: Page; selects: HTMLSelectElement[]; choices: Choice[]; list: HTMLElement }

/** In the stead of one list per place: choose, then move up or down. The lists stay, unseen, and are what is sent. */
export function rankByMoving(page: Page): void {
  for (const ranks of page.form.querySelectorAll<HTMLElement>('.ranks')) {
    const selects = [...ranks.querySelectorAll('select')]
    const options = [...(selects[0]?.options ?? [])].filter(({ value }) => value !== '')
    const choices = options.map(({ value, text }): Choice => ({ id: value, label: text, box: Object.assign(make('input'), { type: 'checkbox' }), place: make('span', { className: 'place' }) }))
    const list = make('div', { className: 'order' })
    const ranking = { page, selects, choices, list }
    const rows = make('div', { className: 'choices' })
    rows.append(...choices.map((choice) => choiceRow(ranking, choice)))
    ranks.before(rows, list)
    ranks.hidden = true
    page.form.addEventListener('answers-restored', () => { draw(ranking) })
    draw(ranking)
  }
}

function orderOf({ selects }: Ranking): string[] {
  return selects.map(({ value }) => value).filter((value) => value !== '')
}

function choiceRow(ranking: Ranking, choice: Choice): HTMLLabelElement {
  const row = make('label', { className: 'choice' })
  row.append(choice.box, make('span', { text: choice.label }), choice.place)
  choice.place.setAttribute('aria-hidden', 'true')
  choice.box.addEventListener('change', () => { choose(ranking, choice) })
  return row
}

function choose(ranking: Ranking, { id, box }: Choice): void {
  const { page, selects } = ranking
  const others = orderOf(ranking).filter((other) => other !== id)
  if (box.checked && others.length >= selects.length) {
    box.checked = false
    page.announce(page.say('browser.ranked-full', { count: selects.length }))
    return
  }
  setOrder(ranking, box.checked ? [...others, id] : others)
  tell(ranking, id)
}

function setOrder(ranking: Ranking, order: string[]): void {
  ranking.selects.forEach((select, index) => { select.value = order[index] ?? '' })
  draw(ranking)
  ranking.selects[0]?.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The boxes stay where they are, so that nothing moves under the finger; the order is drawn anew. */
function draw(ranking: Ranking): void {
  const { page, choices, selects, list } = ranking
  const order = orderOf(ranking)
  for (const { id, box, place } of choices) {
    box.checked = order.includes(id)
    place.textContent = box.checked ? String(order.indexOf(id) + 1) : ''
    if (!box.checked && order.length >= selects.length) box.setAttribute('aria-disabled', 'true')
    else box.removeAttribute('aria-disabled')
  }
  const lines = make('ol', { className: 'ranked' })
  lines.append(...order.map((_, index) => line(ranking, order, index)))
  const heading = make('h3', { text: page.say('browser.your-order') })
  list.replaceChildren(...(order.length > 0 ? [heading, lines] : []))
}

function line(ranking: Ranking, order: string[], index: number): HTMLLIElement {
  const label = labelOf(ranking, order[index])
  const item = make('li')
  item.append(make('span', { text: `${String(index + 1)}. ${label}` }))
  for (const [key, to] of [['browser.up', index - 1], ['browser.down', index + 1]] as const) {
    if (to < 0 || to >= order.length) continue
    const move = button(ranking.page.say(key), () => { moveTo(ranking, order, { from: index, to }) }, 'move')
    move.setAttribute('aria-label', `${ranking.page.say(key)}: ${label}`)
    move.dataset['move'] = key
    item.append(move)
  }
  return item
}

/** Focus stays with the option that moved, on the same button as long as there is one. */
function moveTo(ranking: Ranking, order: string[], { from, to }: { from: number; to: number }): void {
  const moved = [...order]
  const [option = ''] = moved.splice(from, 1)
  moved.splice(to, 0, option)
  setOrder(ranking, moved)
  tell(ranking, option)
  const item = ranking.list.querySelectorAll('li')[to]
  const same = item?.querySelector<HTMLElement>(`[data-move="${to < from ? 'browser.up' : 'browser.down'}"]`)
  const next = same ?? item?.querySelector('button')
  next?.focus()
}

function tell(ranking: Ranking, id: string): void {
  const { page, selects } = ranking
  const item = labelOf(ranking, id)
  const index = orderOf(ranking).indexOf(id)
  page.announce(index < 0 ? page.say('browser.ranked-off', { item }) : page.say('browser.ranked-at', { item, place: index + 1, count: selects.length }))
}

function labelOf({ choices }: Ranking, id: string | undefined): string {
  return choices.find((choice) => choice.id === id)?.label ?? ''
}
