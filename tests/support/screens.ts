import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The page as it stands now fits its screen in width and is found faultless by axe. */
export async function expectGoodScreen(page: Page): Promise<void> {
  const what = new URL(page.url()).pathname
  const { inside, wide } = await page.evaluate(() => ({ inside: innerWidth, wide: document.documentElement.scrollWidth }))
  expect(wide, `${what} scrolls sideways`).toBeLessThanOrEqual(inside)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
}
