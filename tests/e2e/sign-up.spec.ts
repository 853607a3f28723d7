import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { addressIn } from '@/lib/i18n/addresses'
import type { Entries } from '@/lib/questionnaire/form-fields'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { readContent, workshopWords } from '@/tests/support/content'
import { signUpEntries } from '@/tests/support/sign-up-entries'
import { expectGoodScreen } from '@/tests/support/screens'

const OPEN = '/fi/workshops/workshop-services-near/sign-up'
const FULL = '/fi/workshops/workshop-everyday-safety/sign-up'
const { workshops: held, coming } = readContent('workshops') as Record<'workshops' | 'coming', { id: string }[]>
const DEMO_SLUGS = [...held, ...coming].map(({ id }) => id)
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** Fills the form in as somebody who has a telephone and no e-mail. */
async function fillIn(page: Page, { party = '1' }: { party?: string } = {}): Promise<void> {
  await page.getByLabel('Nimi').fill('Aino Esimerkki')
  await page.getByLabel('Puhelinnumero').fill('040 123 4567')
  await page.getByLabel('Kuinka monta teitä tulee?').fill(party)
}

const send = (page: Page) => page.getByRole('button', { name: 'Ilmoittaudu', exact: true }).last().click()

function post(request: APIRequestContext, address: string, fields: Entries) {
  return request.post(address, { headers: FORM, data: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(), maxRedirects: 0 })
}

const form = (person: Parameters<typeof signUpEntries>[0] = {}): Entries => [['id', randomUUID()], ['v', '1'], ['lang', 'fi'], ...signUpEntries(person)]

test.describe('without JavaScript, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('a resident signs up by telephone number, changes her sign-up and cancels it [S29] [S111]', async ({ page }) => {
    await page.goto('/fi/workshops')
    await page.getByRole('link', { name: 'Palvelut lähellä ja verkossa' }).click()
    await page.getByRole('link', { name: 'Ilmoittaudu työpajaan' }).click()
    await expect(page.getByRole('heading', { name: 'Näin keskustelemme' })).toBeVisible()
    await send(page)
    await expect(page).toHaveTitle(/^Virhe: /)
    await page.getByRole('link', { name: /Kirjoita sähköpostiosoite tai puhelinnumero/ }).click()
    await expect(page).toHaveURL(/#q\.email$/)
    await fillIn(page, { party: '2' })
    await page.getByRole('radio', { name: 'Paikan päällä' }).check()
    await send(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sinulla on paikka')
    await expect(page.getByText('2 ihmistä')).toBeVisible()

    await page.getByRole('radio', { name: 'Etänä' }).check()
    await page.getByLabel('Kuinka monta teitä tulee?').fill('3')
    await page.getByRole('button', { name: 'Tallenna muutos' }).click()
    await expect(page.getByRole('status')).toHaveText('Muutos on tallennettu.')
    await expect(page.getByText('3 ihmistä')).toBeVisible()
    await expect(page.getByRole('link', { name: /^https:\/\/video/ })).toBeVisible()

    await page.getByRole('button', { name: 'Peru ilmoittautuminen' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ilmoittautuminen on peruttu')
  })

  test('a full workshop offers its waiting list, and tells the position in it [S29]', async ({ page }) => {
    await page.goto(FULL)
    await expect(page.getByText(/Työpaja on täynnä\. Voit ilmoittautua jonotuslistalle/)).toBeVisible()
    await fillIn(page)
    await send(page)
    await page.getByRole('link', { name: /Työpaja on täynnä/ }).click()
    await page.getByLabel(/Ilmoita minut jonotuslistalle/).check()
    await send(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Olet jonossa')
    await expect(page.getByText(/Olet jonossa sijalla \d/)).toBeVisible()
  })

  test('who gives an e-mail address is told where the details went, and nothing else', async ({ page }) => {
    await page.goto(OPEN)
    await fillIn(page)
    await page.getByLabel('Sähköposti').fill('aino@example.org')
    await page.getByRole('radio', { name: 'Etänä' }).check()
    await send(page)
    await expect(page.getByText('Lähetimme tiedot osoitteeseen aino@example.org.')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/paikkasi|sijalla/)
  })

  test('what was typed travels along when the language changes', async ({ page }) => {
    await page.goto(OPEN)
    await fillIn(page, { party: '4' })
    await page.getByRole('button', { name: 'På svenska' }).click()
    await expect(page.getByLabel('Namn')).toHaveValue('Aino Esimerkki')
    await expect(page.getByLabel('Hur många kommer ni?')).toHaveValue('4')
  })
})

for (const language of LANGUAGES) {
  test(`the form, its mistakes, the own page and the doors fit the narrowest phone and are accessible in ${language}`, async ({ page, request }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const { 'sign-up': words, own: ownWords } = workshopWords(language)
    await page.goto(addressIn(language, '/workshops/workshop-services-near/sign-up'))
    await expectGoodScreen(page)
    await page.getByRole('button', { name: words.send }).last().click()
    await expect(page.locator('#problems')).toBeVisible()
    await expectGoodScreen(page)
    const own = (await post(request, addressIn(language, '/workshops/workshop-services-near/sign-up'), form({ phone: '040 123 4567' }))).headers()['location'] ?? ''
    await page.goto(own)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ownWords.heading.confirmed)
    await expectGoodScreen(page)
    await page.getByLabel(words.party).fill('9')
    await page.getByRole('button', { name: ownWords.change }).click()
    await expect(page.locator('#problems')).toBeVisible()
    await expectGoodScreen(page)
    await page.goto(addressIn(language, '/workshops/workshop-staff-and-wellbeing/sign-up'))
    await expectGoodScreen(page)
  })
}

test('opening a link changes nothing, and a button pressed twice does it once', async ({ request }) => {
  const own = (await post(request, OPEN, form({ phone: '040 123 4567' }))).headers()['location'] ?? ''
  expect(own).toMatch(/^\/fi\/my\/[A-Za-z0-9_-]{43}$/)
  for (const address of [own, `${own}?do=cancel`, `${own}?do=decline`]) expect(await (await request.get(address)).text()).toContain('Sinulla on paikka')
  const headers = (await request.get(own)).headers()
  expect([headers['cache-control'], headers['referrer-policy'], headers['set-cookie']]).toEqual(['no-store', 'no-referrer', undefined])
  for (let press = 0; press < 2; press += 1) expect((await post(request, own, [['do', 'cancel']])).status()).toBe(303)
  expect(await (await request.get(own)).text()).toContain('Ilmoittautuminen on peruttu')
  const change = await post(request, own, [['do', 'change'], ['q.mode', 'on-site'], ['q.party', '2']])
  expect(change.status()).toBe(409)
  expect(await change.text()).toContain('ei voi enää muuttaa')
})

test('a link with a wrong or foreign token is not found, in the same words as one that never was', async ({ request }) => {
  const own = (await post(request, OPEN, form({ phone: '040 123 4567' }))).headers()['location'] ?? ''
  const changed = own.slice(0, -3) + (own.at(-3) === 'A' ? 'B' : 'A') + own.slice(-2)
  const page = async (address: string) => {
    const response = await request.get(address)
    expect(response.status(), address).toBe(404)
    return (await response.text()).replaceAll(address, '')
  }
  const pages = await Promise.all([changed, `/fi/my/${'x'.repeat(43)}`, '/fi/my/1', '/fi/my/%00'].map(page))
  expect(new Set(pages).size).toBe(1)
  expect((await post(request, changed, [['do', 'cancel']])).status()).toBe(404)
})

test.describe('what can’t be', () => {
  const CASES: { what: string; address?: string; fields: Entries; status: number; says: string }[] = [
    { what: 'a party of nobody', fields: form({ phone: '040 1234567', party: 0 }), status: 422, says: 'Kirjoita luku väliltä 1–5.' },
    { what: 'a party of 99', fields: form({ phone: '040 1234567', party: 99 }), status: 422, says: 'Kirjoita luku väliltä 1–5.' },
    { what: 'a malformed e-mail address', fields: form({ email: 'aino(at)example' }), status: 422, says: 'nimi@esimerkki.fi' },
    { what: 'a workshop that was held', address: '/fi/workshops/workshop-kajaani/sign-up', fields: form({ phone: '040 1234567' }), status: 410, says: 'Työpaja on jo pidetty' },
    { what: 'a workshop that was cancelled', address: '/fi/workshops/workshop-staff-and-wellbeing/sign-up', fields: form({ phone: '040 1234567' }), status: 410, says: 'Työpaja on peruttu' },
    { what: 'a full workshop', address: FULL, fields: form({ phone: '040 1234567' }), status: 422, says: 'Voit ilmoittautua jonotuslistalle' },
    { what: 'a malformed form id', fields: [['id', 'x'], ['v', '1'], ...signUpEntries({ phone: '040 1234567' })], status: 400, says: 'Lähetä ne uudelleen' },
    { what: 'an unknown version of the form', fields: [['id', randomUUID()], ['v', '9'], ...signUpEntries({ phone: '040 1234567' })], status: 422, says: 'Lomake oli vanhentunut' },
    { what: 'a name of two megabytes', fields: form({ phone: '040 1234567', name: 'a'.repeat(2_000_000) }), status: 413, says: 'liian pitkä' },
    { what: 'a workshop that there is not', address: '/fi/workshops/nowhere/sign-up', fields: form(), status: 404, says: 'Sivua ei löytynyt' },
  ]
  for (const { what, address = OPEN, fields, status, says } of CASES) {
    test(`${what} is refused in words`, async ({ request }) => {
      const response = await post(request, address, fields)
      expect(response.status()).toBe(status)
      expect(await response.text()).toContain(says)
    })
  }

  test('other content under the same id is refused, and what was typed stays', async ({ request }) => {
    const first = form({ phone: '040 123 4567' })
    await post(request, OPEN, first)
    const other = await post(request, OPEN, first.map(([name, value]) => name === 'q.name' ? [name, 'Somebody Else'] as const : [name, value] as const))
    expect(other.status()).toBe(409)
    expect(await other.text()).toContain('Somebody Else')
  })
})

test('all public workshops are in a calendar that others can read, and a cancelled one as cancelled', async ({ request }) => {
  const response = await request.get('/fi/workshops.ics')
  expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const events = new ICAL.Component(ICAL.parse(await response.text()) as unknown[]).getAllSubcomponents('vevent')
  // Other journeys add workshops of their own.
  const demo = events.filter((event) => DEMO_SLUGS.includes(String(event.getFirstPropertyValue('uid')).split('@')[0] ?? ''))
  expect(demo).toHaveLength(12)
  expect(demo.filter((event) => event.getFirstPropertyValue('status') === 'CANCELLED')).toHaveLength(1)
})
