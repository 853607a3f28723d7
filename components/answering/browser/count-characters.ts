import type { Page } from './page'

/** From here on the characters left are said. */
const NEAR = 100

/** Says politely how many characters are left, near the limit only. */
export function countCharacters(page: Page): void {
  page.form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.maxLength < 0) return
    const left = target.maxLength - target.value.length
    if (left <= NEAR && left % 10 === 0) page.announce(page.say('browser.characters-left', { count: left }))
  })
}
