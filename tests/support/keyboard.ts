import { expect, type Locator, type Page } from '@playwright/test'

/** More presses than any page has stops. */
const MOST_PRESSES = 150

/** Presses Tab until the control has the focus. At every stop on the way the focus must be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
    expect(await seenFocus(page)).toBe('marked and in view')
  }
  throw new Error(`${String(target)} is not reached with ${key}`)
}

export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Chooses the option at a place of a group, from 1: in by Tab, along by arrows. */
export async function chooseRadio(page: Page, group: Locator, place: number): Promise<void> {
  const radios = group.getByRole('radio')
  await tabTo(page, radios.first())
  await page.keyboard.press('Space')
  for (let here = 1; here < place; here += 1) await page.keyboard.press('ArrowDown')
  await expect(radios.nth(place - 1)).toBeChecked()
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((node) => node === document.activeElement)
}

/** A choice wears the mark on its whole row. */
function seenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = document.activeElement
    if (!node || node === document.body) return 'lost'
    const { top, bottom, width, height } = node.getBoundingClientRect()
    if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight) return `out of view: ${node.outerHTML.slice(0, 100)}`
    const isMarked = [node, node.closest('.choice')].some((each) => each && getComputedStyle(each).outlineStyle !== 'none')
    return isMarked ? 'marked and in view' : `not marked: ${node.outerHTML.slice(0, 100)}`
  })
}
