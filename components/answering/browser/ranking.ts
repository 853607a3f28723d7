import { button, type Page } from './page'

type Ranking = { page: Page; selects: HTMLSelectElement[]; options: { id: string; label: string }[]; list: HTMLOListElement; choices: HTMLElement }

/** In the place of one list per rank: choose, then move up or down. The lists stay, unseen, and are what is sent. */
export function rankByMoving(page: Page): void {
  for (const ranks of page.form.querySelectorAll<HTMLElement>('.ranks')) {
    const selects = [...ranks.querySelectorAll('select')]
    const options = [...(selects[0]?.options ?? [])].filter(({ value }) => value !== '').map(({ value, text }) => ({ id: value, label: text }))
    const list = document.createElement('ol')
    list.className = 'ranked'
    list.setAttribute('aria-label', page.say('browser.your-order'))
    const choices = document.createElement('div')
    choices.className = 'choices'
    const ranking = { page, selects, options, list, choices }
    ranks.hidden = true
    ranks.before(list, choices)
    page.form.addEventListener('answers-restored', () => { draw(ranking) })
    draw(ranking)
  }
}

function ranked({ selects }: Ranking): string[] {
  return selects.map(({ value }) => value).filter((value) => value !== '')
}

function rank(ranking: Ranking, order: string[]): void {
  ranking.selects.forEach((select, index) => { select.value = order[index] ?? '' })
  ranking.selects[0]?.dispatchEvent(new Event('change', { bubbles: true }))
  draw(ranking)
}

function draw(ranking: Ranking): void {
  const order = ranked(ranking)
  ranking.list.replaceChildren(...order.map((id, index) => place(ranking, order, index)))
  ranking.list.hidden = order.length === 0
  ranking.choices.replaceChildren(...ranking.options.map(({ id, label }) => choice(ranking, id, label)))
}

function place(ranking: Ranking, order: string[], index: number): HTMLLIElement {
  const { page, options } = ranking
  const label = options.find(({ id }) => id === order[index])?.label ?? ''
  const item = document.createElement('li')
  const words = document.createElement('span')
  words.textContent = `${String(index + 1)}. ${label}`
  item.append(words)
  for (const [key, to] of [['browser.up', index - 1], ['browser.down', index + 1]] as const) {
    if (to < 0 || to >= order.length) continue
    const move = button(page.say(key), () => { moveTo(ranking, order, { from: index, to }) })
    move.setAttribute('aria-label', `${page.say(key)}: ${label}`)
    item.append(move)
  }
  return item
}

function moveTo(ranking: Ranking, order: string[], { from, to }: { from: number; to: number }): void {
  const moved = [...order]
  const [option = ''] = moved.splice(from, 1)
  moved.splice(to, 0, option)
  rank(ranking, moved)
  tell(ranking, option)
  ranking.list.children[to]?.querySelector('button')?.focus()
}

function choice(ranking: Ranking, id: string, label: string): HTMLLabelElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = ranked(ranking).includes(id)
  box.addEventListener('change', () => { choose(ranking, id, box.checked) })
  const words = document.createElement('span')
  words.textContent = label
  const row = document.createElement('label')
  row.className = 'choice'
  row.append(box, words)
  return row
}

function choose(ranking: Ranking, id: string, isChosen: boolean): void {
  const { page, selects, options } = ranking
  const order = ranked(ranking).filter((other) => other !== id)
  if (isChosen && order.length >= selects.length) {
    page.announce(page.say('browser.ranked-full', { count: selects.length }))
    draw(ranking)
  } else {
    rank(ranking, isChosen ? [...order, id] : order)
    tell(ranking, id)
  }
  const index = options.findIndex((option) => option.id === id)
  ranking.choices.children[index]?.querySelector('input')?.focus()
}

function tell(ranking: Ranking, id: string): void {
  const { page, options, selects } = ranking
  const item = options.find((option) => option.id === id)?.label ?? ''
  const index = ranked(ranking).indexOf(id)
  page.announce(index < 0 ? page.say('browser.ranked-off', { item }) : page.say('browser.ranked-at', { item, place: index + 1, count: selects.length }))
}
