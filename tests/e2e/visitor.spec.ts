import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { Strategy } from '@/lib/strategy/schema'
import { PUBLIC_PAGES } from '@/tests/support/addresses'
import { readContent } from '@/tests/support/content'

const strategy = Strategy.parse(readContent('strategy'))

const SEGMENTS = { fi: 'fi', sv: 'sv', en: 'en', selko: 'fi' } as const

for (const [segment, lang] of Object.entries(SEGMENTS)) {
  test(`every page in ${segment} is accessible, a plain document, and fits a narrow phone [S30] [S52]`, async ({ browser }) => {
    // Seventeen pages, each looked at by axe: minutes on a busy machine.
    test.setTimeout(900_000)
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    const foreign: string[] = []
    page.on('request', (request) => { if (!request.url().startsWith('http://localhost') && !request.url().startsWith('data:')) foreign.push(request.url()) })
    for (const path of PUBLIC_PAGES) {
      await page.goto(`/${segment}${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${segment}${path} scrolls sideways`).toBeLessThanOrEqual(320)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
      expect(violations.map(({ id, nodes }) => `${segment}${path} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    }
    expect(foreign).toEqual([])
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
}

test('dark colours are readable too', async ({ browser }) => {
  const page = await (await browser.newContext({ colorScheme: 'dark' })).newPage()
  for (const path of ['', '/strategy', '/answer/residents-now', '/rounds/residents-2022']) {
    await page.goto(`/fi${path}`)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2aa']).analyze()
    expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([])
  }
})

test('the front page leads to the open round in one step, and says who decides and when results come [S81] [S89] [S3]', async ({ page }) => {
  await page.goto('/fi')
  const facts = page.getByRole('main').locator('dl.facts').first()
  await expect(facts).toContainText(/Päättää\s*Aluevaltuusto, \d+\.\d+\.\d{4}/)
  await expect(facts).toContainText(/Tulokset\s*tässä palvelussa \d+\.\d+\.\d{4}/)
  await page.getByRole('main').getByRole('link', { name: 'Vastaa kyselyyn' }).first().click()
  await expect(page).toHaveURL(/\/fi\/answer\/residents-now/)
})

test('the motto is one text in three places [S2]', async ({ page }) => {
  for (const path of ['', '/strategy', '/promise']) {
    await page.goto(`/fi${path}`)
    await expect(page.getByText(strategy.motto.fi).first()).toBeVisible()
  }
})

test('any document reaches the strategy in at most two clicks [S4]', async ({ page }) => {
  await page.goto('/fi/documents')
  await expect(page.locator('#doc-county-strategy')).toBeVisible()
  await page.getByRole('main').locator('a[href^="/fi/strategy"]').first().click()
  await expect(page).toHaveURL(/\/fi\/strategy/)
})

test('an unknown address is a page in words, in its language', async ({ page }) => {
  const response = await page.goto('/sv/finns-inte')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan hittades inte')
})

test('a page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/fi/strategy')
  const again = await request.get('/fi/strategy', { headers: { 'if-none-match': first.headers()['etag'] ?? '' } })
  expect(again.status()).toBe(304)
})
