import { make, type Page } from './page'

/** Said after a pause in typing, so that a screen reader is not interrupted at every key. */
const PAUSE = 700
/** From here on the characters left are said: a tenth of what may be written. */
const NEAR = 0.1
const MOST_ROWS = 24

/** Under each text: politely, how many characters are left, near the limit only. Text areas grow with what is written. */
export function countCharacters(page: Page): void {
  for (const control of page.form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-most]')) {
    const most = Number(control.dataset['most'])
    const words = make('p', { className: 'small count' })
    words.setAttribute('role', 'status')
    control.after(words)
    let pause = 0
    const update = () => {
      if (control instanceof HTMLTextAreaElement) grow(control)
      clearTimeout(pause)
      pause = window.setTimeout(() => { words.textContent = left(page, most - Array.from(control.value.trim()).length, most) }, PAUSE)
    }
    control.addEventListener('input', update)
    page.form.addEventListener('answers-restored', update)
  }
}

function left({ say }: Page, count: number, most: number): string {
  if (count < 0) return say('error.too-long', { count: -count })
  return count <= most * NEAR ? say('browser.characters-left', { count }) : ''
}

function grow(area: HTMLTextAreaElement): void {
  while (area.scrollHeight > area.clientHeight && area.rows < MOST_ROWS) area.rows += 1
}
