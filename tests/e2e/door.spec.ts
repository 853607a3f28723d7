import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { signIn } from '@/tests/support/sign-in'

const DOOR = '/office/workshops/workshop-everyday-safety/door'
/** One that no other journey opens the door of. */
const OTHER_DOOR = '/office/workshops/workshop-services-near/door'

test.use({ viewport: { width: 820, height: 1180 } })

const count = (page: Page) => page.locator('.door-count strong').first()
const here = async (page: Page) => Number(await count(page).textContent())
/** Parties that have not come; a stepper's buttons are no answer to whether somebody is here. */
const parties = (page: Page) => page.locator('button[aria-pressed=false]')
const undoLast = (page: Page) => page.getByRole('button', { name: /^Peru lisäys/ })

test('a host lets people in on a tablet, also while there is no connection, and every press counts once [S33]', async ({ page, context }) => {
  await signIn(page, 'clerk')
  await page.goto(DOOR)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Turvallinen arki')
  await expect(page.getByText('Kaikki on lähetetty.')).toBeVisible()
  const before = await here(page)

  const first = page.getByRole('listitem').filter({ has: parties(page) }).first()
  const size = Number(await first.getByRole('group').locator('output').textContent())
  const name = await first.locator('.name-of-party').textContent()
  expect((await parties(page).first().boundingBox())?.height).toBeGreaterThanOrEqual(56)
  await test.step('two parties come; one of them was a slip', async () => {
    await parties(page).first().click()
    await expect(count(page)).toHaveText(String(before + size))
    await parties(page).first().click()
    await page.getByRole('button', { pressed: true }).filter({ hasText: name ?? '' }).first().click()
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(1)
  })

  await test.step('one more of them came than they had said', async () => {
    const party = page.getByRole('listitem').filter({ has: page.getByRole('button', { pressed: true }) })
    const now = await here(page)
    await party.getByRole('button', { name: 'Enemmän' }).click()
    await expect(count(page)).toHaveText(String(now + 1))
  })

  const signedUp = await here(page)
  await test.step('people who had not signed up', async () => {
    await page.getByRole('button', { name: '+3', exact: true }).click()
    await page.getByRole('button', { name: '+5', exact: true }).click()
    await undoLast(page).click()
    await expect(count(page)).toHaveText(String(signedUp + 3))
    await expect(page.getByText('Kaikki on lähetetty.')).toBeVisible()
  })

  await test.step('the connection is lost: presses are kept and told as not sent', async () => {
    await context.setOffline(true)
    await parties(page).first().click()
    await page.getByRole('button', { name: '+2', exact: true }).click()
    await expect(page.getByText('Lähettämättä: 2')).toBeVisible()
    await expect(page.getByText(/^Ei yhteyttä/)).toBeVisible()
  })

  const counted = await here(page)
  await test.step('it comes back: everything is sent by itself, and a page opened again shows the same', async () => {
    await context.setOffline(false)
    await expect(page.getByText('Kaikki on lähetetty.')).toBeVisible()
    await page.reload()
    await expect(count(page)).toHaveText(String(counted))
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(2)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kelpo-door')))).toEqual([])
  })

  await test.step('it prints as a plain table with an empty box for each party', async () => {
    const all = await page.getByRole('listitem').count()
    await page.emulateMedia({ media: 'print' })
    const table = page.getByRole('table')
    await expect(table).toBeVisible()
    await expect(table.locator('tbody tr')).toHaveCount(all)
    await expect(table.locator('.box')).toHaveCount(all)
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test('what was pressed without a connection outlives the page', async ({ page, context }) => {
  await signIn(page, 'clerk')
  await page.goto(OTHER_DOOR)
  await page.route('**/door/arrivals', (route) => route.abort())
  const before = await here(page)
  await page.getByRole('button', { name: '+4', exact: true }).click()
  await expect(page.getByText('Lähettämättä: 1')).toBeVisible()
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('about:blank')
  const again = await context.newPage()
  await again.route('**/door/arrivals', (route) => route.abort())
  await again.goto(OTHER_DOOR)
  await expect(count(again)).toHaveText(String(before + 4))
  await again.unroute('**/door/arrivals')
  await again.getByRole('button', { name: 'Lähetä nyt' }).click()
  await expect(again.getByText('Kaikki on lähetetty.')).toBeVisible()
  await undoLast(again).click()
  await expect(count(again)).toHaveText(String(before))
})

test('two tablets at one door count together, also when both let the same party in', async ({ browser }) => {
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser.newContext({ viewport: { width: 820, height: 1180 } })
    const page = await context.newPage()
    await signIn(page, 'clerk')
    await page.goto('/office/workshops/workshop-youth-online/door')
    await expect(page.getByText('Kaikki on lähetetty.')).toBeVisible()
    return { context, page }
  }
  const [one, other] = [await open(), await open()]
  const before = await here(one.page)
  const size = Number(await one.page.locator('.stepper output').first().textContent())
  await Promise.all([one, other].map(({ context }) => context.setOffline(true)))
  for (const { page } of [one, other]) {
    await parties(page).first().click()
    await page.getByRole('button', { name: '+1', exact: true }).click()
    await expect(page.getByText('Lähettämättä: 2')).toBeVisible()
  }
  await Promise.all([one, other].map(({ context }) => context.setOffline(false)))
  for (const { page } of [one, other]) await expect(page.getByText('Kaikki on lähetetty.')).toBeVisible()
  for (const { page, context } of [one, other]) {
    await page.reload()
    await expect(count(page)).toHaveText(String(before + size + 2))
    await context.close()
  }
})

test('the door answers a script in its own words, and only one of ours', async ({ page }) => {
  const post = (address: string, data: string, headers: Record<string, string> = {}) => page.request.post(address, { data, headers: { 'content-type': 'application/json', ...headers } })
  const ARRIVALS = `${DOOR}/arrivals`
  const nothing = '{"arrivals":[]}'
  expect((await post(ARRIVALS, nothing)).status()).toBe(401)
  await signIn(page, 'clerk')
  const status = async (...sent: Parameters<typeof post>) => {
    const response = await post(...sent)
    expect(response.headers()['content-type']).toContain('application/json')
    return response.status()
  }
  expect(await status(ARRIVALS, nothing)).toBe(200)
  expect(await status(ARRIVALS, nothing, { 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await status('/office/workshops/no-such-workshop/door/arrivals', nothing)).toBe(404)
  expect(await status('/office/workshops/NO%20WORKSHOP/door/arrivals', nothing)).toBe(404)
  expect(await status(ARRIVALS, ' '.repeat(70_000))).toBe(413)
  expect(await status(ARRIVALS, nothing, { 'content-type': 'text/plain' })).toBe(415)
  for (const malformed of ['', '{', '{}', '{"arrivals":[{}]}', '{"arrivals":[{"id":"00000000-0000-4000-8000-000000000001","signUpId":null,"people":10,"isUndone":false}]}']) expect(await status(ARRIVALS, malformed), malformed).toBe(422)
  await page.context().clearCookies()
  await signIn(page, 'strategy-team')
  expect(await status(ARRIVALS, nothing)).toBe(403)
})
