import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { can } from '@/lib/access/can'
import { ROLES, type Role } from '@/lib/access/roles'
import { OFFICE_ADDRESSES } from '@/tests/support/addresses'
import { signIn } from '@/tests/support/sign-in'

test('a visitor is sent to sign in from every address of the office', async ({ page }) => {
  for (const address of Object.keys(OFFICE_ADDRESSES)) {
    await page.goto(address)
    await expect(page).toHaveURL(/\/office\/sign-in/)
  }
})

for (const role of [...ROLES, null] as (Role | null)[]) {
  test(`${role ?? 'a person without a role'} opens exactly what the permission table says [S67]`, async ({ page }) => {
    await signIn(page, role)
    const actor = { subject: '', name: '', roles: role === null ? [] : [role] }
    for (const [address, action] of Object.entries(OFFICE_ADDRESSES)) {
      const response = await page.request.get(address)
      expect(response.status(), `${String(role)} ${address}`).toBe(can(actor, action) ? 200 : 403)
      if (response.status() === 403) expect(await response.text()).toContain('Roolisi ei riitä')
    }
  })
}

test('the strategy team opens results: every question, by each breakdown of the plan, with n and reasons [S17] [S18] [S28] [S31]', async ({ page }) => {
  await signIn(page, 'strategy-team')
  await page.getByRole('row', { name: /Kansalaiskysely/ }).getByRole('link', { name: 'Avaa tulokset' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tulokset')
  await expect(page.getByText('696 vastaajaa valikoitui itse')).toBeVisible()
  await expect(page.locator('section.figure')).toHaveCount(15)

  for (const question of ['relation', 'value-emphasis', 'travel-distance', 'priorities']) await expect(page.locator(`#${question} > .flow > div > .small`).first()).toHaveText(/^n = \d+$/)

  await page.getByRole('link', { name: 'Missä kunnassa asut', exact: true }).click()
  await expect(page).toHaveURL(/by=municipality/)
  const satisfaction = page.locator('#service-satisfaction')
  await expect(satisfaction.locator('svg.bar').first()).toBeVisible()
  await satisfaction.getByText('Luvut taulukkona').first().click()
  await expect(satisfaction.getByRole('rowheader', { name: /Kajaani/ }).first()).toBeVisible()
  await expect(page.locator('#digital-barriers')).toContainText('Tulosta ei näytetä')

  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})

test('staff results say whose they are and how many answered [S28] [S32]', async ({ page }) => {
  await signIn(page, 'strategy-team')
  await page.goto('/office/rounds/staff-2022/results')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Henkilöstökysely')
  await expect(page.getByText('Kenen vastaukset: henkilöstö')).toBeVisible()
  await expect(page.getByText('564 vastaajaa valikoitui itse')).toBeVisible()
})

test('a breakdown that is not in the plan is not found, whoever asks', async ({ page }) => {
  await signIn(page, 'analyst')
  for (const by of ['relation', 'municipality*age-group*gender', 'kajaani+sotkamo', 'gender*municipality']) {
    expect((await page.request.get(`/office/rounds/residents-2022/results?by=${encodeURIComponent(by)}`)).status(), by).toBe(404)
  }
})

test('on paper every table is printed whole beneath its bars', async ({ page }) => {
  await signIn(page, 'strategy-team')
  await page.goto('/office/rounds/residents-2022/results?by=municipality')
  await page.emulateMedia({ media: 'print' })
  // The width of a sheet of A4 within its margins.
  await page.setViewportSize({ width: 680, height: 960 })
  const tables = page.locator('.figure table')
  await expect(tables.first()).toBeVisible()
  const ends = await tables.evaluateAll((all) => all.map((table) => table.getBoundingClientRect()).map(({ right, height }) => ({ right, height })))
  expect(Math.min(...ends.map(({ height }) => height))).toBeGreaterThan(0)
  expect(Math.max(...ends.map(({ right }) => right))).toBeLessThanOrEqual(680)
})

test('screen and file say the same, and the code book tells what the file’s codes mean [S34] [S136] [S186]', async ({ page }) => {
  await signIn(page, 'analyst')
  expect(await (await page.request.get('/office/rounds/residents-2022/codebook.csv')).text()).toMatch(/^\d+,\w+,access-ease,/m)
  const csv = await (await page.request.get('/office/rounds/residents-2022/results.csv')).text()
  const line = csv.split('\r\n').find((text) => text.startsWith('access-ease,,4,,'))
  const [, , , , , , n, , share] = line?.split(',') ?? []
  await page.goto('/office/rounds/residents-2022/results')
  const figure = page.locator('#access-ease')
  await expect(figure.getByRole('cell', { name: `${share ?? ''} %`.replace(' ', '\u00A0'), exact: true }).first()).toBeVisible()
  await expect(figure.getByRole('cell', { name: n ?? '', exact: true }).first()).toBeVisible()
})

test('nobody sees answers of an open round: only how many, in tens', async ({ page }) => {
  await signIn(page, 'strategy-team')
  await page.goto('/office/rounds/residents-now')
  await expect(page.getByRole('heading', { name: 'Kuinka moni on vastannut' })).toBeVisible()
  expect((await page.request.get('/office/rounds/residents-now/results')).status()).toBe(404)
})

test('an official leaves from any page, the results as well, and then nobody gets in without signing in', async ({ page }) => {
  await signIn(page, 'strategy-team')
  await page.goto('/office/rounds/residents-2022/results')
  await page.getByRole('link', { name: 'Kirjaudu ulos' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kirjaudu ulos')
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click()
  await expect(page).toHaveURL(/\/office\/sign-in/)
  await page.goto('/office/rounds/residents-2022/results')
  await expect(page).toHaveURL(/\/office\/sign-in/)
})

test('the office lets nothing foreign run', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  const response = await page.goto('/office/sign-in')
  expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
  await signIn(page, 'strategy-team')
  await page.goto('/office/rounds/residents-2022/results')
  expect(complaints).toEqual([])
})
