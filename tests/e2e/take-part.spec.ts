import { randomUUID } from 'node:crypto'
import { type APIRequestContext, type APIResponse, expect, type Page, test } from '@playwright/test'
import { addressIn } from '@/lib/i18n/addresses'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { encoded, withField, withoutFields } from '@/tests/support/answer-forms'
import { coDeveloperWords } from '@/tests/support/content'
import { expectGoodScreen } from '@/tests/support/screens'
import { signIn } from '@/tests/support/sign-in'

const JOIN = '/fi/take-part'

test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

/** Fills the form in as somebody who leaves a telephone number alone, and sends it. */
async function joinByPhone(page: Page, language: Language): Promise<void> {
  const { form, topic, consent } = coDeveloperWords(language)
  await page.goto(addressIn(language, '/take-part'))
  await page.getByRole('checkbox', { name: topic.digital }).check()
  await page.getByRole('radio', { name: 'Sotkamo' }).check()
  await page.getByRole('textbox', { name: form.name }).fill('Aino Kehittäjä')
  await page.getByRole('textbox', { name: form.phone }).fill('040 123 4567')
  await page.getByRole('checkbox', { name: consent.box }).check()
  await page.getByRole('button', { name: form.send }).click()
}

for (const language of LANGUAGES) {
  test(`a resident joins in ${language} without a script, sees what is kept, stays and leaves [S79]`, async ({ page }) => {
    const { form, refused, own, left } = coDeveloperWords(language)
    await test.step('nothing is stored without consent, and it is said where it is missing', async () => {
      await page.goto(addressIn(language, '/take-part'))
      await page.getByRole('button', { name: form.send }).click()
      await expect(page.locator('#problems a')).toHaveCount(5)
      await page.locator('#problems').getByRole('link', { name: refused['consent-missing'] }).click()
      await expect(page.locator('#consent')).toBeInViewport()
    })
    await joinByPhone(page, language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.title)
    await expect(page.locator('dl.facts')).toContainText('Aino Kehittäjä')
    const address = page.url()
    await page.getByRole('button', { name: own.stay }).click()
    await expect(page).toHaveURL(address)
    await expect(page.locator('dl.facts')).toContainText('Aino Kehittäjä')
    await page.getByRole('button', { name: own.leave }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(left.title)
    expect((await page.goto(address))?.status()).toBe(404)
  })
}

test('the workshops lead to the form, and so does the foot of every page', async ({ page }) => {
  const { link } = coDeveloperWords('fi')
  await page.goto('/fi/workshops')
  await page.getByRole('link', { name: link.label }).click()
  await expect(page).toHaveURL(/\/fi\/take-part$/)
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Kehitä palveluja' })).toHaveAttribute('href', JOIN)
})

test('changing the language keeps what was typed', async ({ page }) => {
  await page.goto(JOIN)
  await page.getByRole('textbox', { name: 'Nimi' }).fill('Aino')
  await page.getByRole('checkbox', { name: coDeveloperWords('fi').consent.box }).check()
  await page.getByRole('button', { name: 'På svenska' }).click()
  await expect(page.getByRole('textbox', { name: 'Namn' })).toHaveValue('Aino')
  await expect(page.getByRole('checkbox', { name: coDeveloperWords('sv').consent.box })).toBeChecked()
})

type Fields = [string, string][]

function wholeForm(changes: { email?: string; id?: string } = {}): Fields {
  const { email = `${randomUUID()}@example.org`, id = randomUUID() } = changes
  return [['id', id], ['v', '1'], ['lang', 'fi'], ['q.topics', 'digital'], ['q.municipality', 'kajaani'], ['q.name', 'Aino'], ['q.email', email], ['q.phone', ''], ['consent', '1']]
}

function post(request: APIRequestContext, fields: Fields, address = JOIN): Promise<APIResponse> {
  return request.post(address, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, data: encoded(fields), maxRedirects: 0 })
}

/** The page but for what differs between any two showings of it. */
const said = async (response: APIResponse) => [response.status(), (await response.text()).replace(/nonce-[\w-]+/g, '')]

test('the page says the same whether or not the mailbox is on the list, and nobody keeps it', async ({ request }) => {
  const email = `${randomUUID()}@example.org`
  const first = await post(request, wholeForm({ email }))
  expect(first.status()).toBe(200)
  expect(await first.text()).toContain(email)
  expect(first.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  expect(first.headers()['set-cookie']).toBeUndefined()
  expect(await said(await post(request, wholeForm({ email })))).toEqual(await said(first))
})

test('the same form again is the same; another content under its id is refused, and what was typed stays', async ({ request }) => {
  const form = wholeForm()
  const first = await post(request, form)
  expect(await said(await post(request, form))).toEqual(await said(first))
  const other = await post(request, withField(form, 'q.name', 'Joku muu'))
  expect(other.status()).toBe(409)
  const html = await other.text()
  expect(html).toContain(coDeveloperWords('fi').refused.conflict)
  expect(html).toContain('Joku muu')
})

const CASES: { what: string; fields: Fields; says: string }[] = [
  { what: 'a malformed address', fields: wholeForm({ email: 'aino' }), says: 'Kirjoita sähköpostiosoite muodossa nimi@esimerkki.fi.' },
  { what: 'no way to reach her', fields: wholeForm({ email: '' }), says: coDeveloperWords('fi').refused['contact-missing'] },
  { what: 'no consent', fields: withoutFields(wholeForm(), 'consent'), says: coDeveloperWords('fi').refused['consent-missing'] },
  { what: 'an unknown topic', fields: withField(wholeForm(), 'q.topics', 'digital', 'astrology'), says: 'href="#q.topics"' },
  { what: 'an unknown municipality', fields: withField(wholeForm(), 'q.municipality', 'helsinki'), says: 'href="#q.municipality"' },
  { what: 'an unknown version', fields: withField(wholeForm(), 'v', '99'), says: coDeveloperWords('fi').refused['unknown-version'] },
]

for (const { what, fields, says } of CASES) {
  test(`${what} is said, and what was typed stays`, async ({ request }) => {
    const response = await post(request, fields)
    expect(response.status()).toBe(422)
    const html = await response.text()
    expect(html).toContain('<title>Virhe:')
    expect(html).toContain(says)
    expect(html).toContain('value="Aino"')
  })
}

test('two megabytes of name are refused before they are read, on the form and on the own page', async ({ request }) => {
  expect((await post(request, withField(wholeForm(), 'q.name', 'a'.repeat(2_000_000)))).status()).toBe(413)
  const own = (await post(request, withField(withField(wholeForm(), 'q.email', ''), 'q.phone', '040 123 4567'))).headers()['location'] ?? ''
  expect((await post(request, [['do', 'a'.repeat(2_000_000)]], own)).status()).toBe(413)
})

test('a malformed id gives the form back under a fresh one; other methods are refused', async ({ request }) => {
  const response = await post(request, wholeForm({ id: 'not-an-id' }))
  expect(response.status()).toBe(400)
  expect(await response.text()).toMatch(/name="id" value="[0-9a-f-]{36}"/)
  expect((await request.put(JOIN, { data: 'x' })).status()).toBe(405)
})

test('looking at the own page changes nothing, nobody keeps it and no other site learns its address', async ({ request }) => {
  const joined = await post(request, withField(withField(wholeForm(), 'q.email', ''), 'q.phone', '040 123 4567'))
  expect(joined.status()).toBe(303)
  const own = joined.headers()['location'] ?? ''
  expect(own).toMatch(/^\/fi\/take-part\/[\w-]{43}$/)
  const first = await request.get(own)
  expect(first.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  const html = await first.text()
  expect(html).toContain('name="robots" content="noindex"')
  await request.head(own)
  expect(await (await request.get(own)).text()).toBe(html)
  expect(await (await post(request, [['do', 'something else']], own)).text()).toBe(html)
})

test('a wrong link is not found, in words, whatever is asked of it', async ({ request }) => {
  const own = (await post(request, withField(withField(wholeForm(), 'q.email', ''), 'q.phone', '040 123 4567'))).headers()['location'] ?? ''
  const forged = `${own.slice(0, -2)}${own.endsWith('AA') ? 'BB' : 'AA'}`
  for (const address of [forged, `${JOIN}/a-wrong-link`, own.slice(0, -1)]) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(404)
    expect(await response.text()).toContain('<h1>')
    for (const command of ['stay', 'leave']) expect((await post(request, [['do', command]], address)).status()).toBe(404)
  }
  expect((await request.get(own)).status()).toBe(200)
})

// Axe is a script, and runs on the same markup: there is none in it.
test.describe('with a script that looks', () => {
  test.use({ javaScriptEnabled: true })

  for (const language of LANGUAGES) {
    test(`every page of the list in ${language} is accessible and fits the narrowest phone [S30] [S52]`, async ({ page }) => {
      const { form, own, left } = coDeveloperWords(language)
      await page.goto(addressIn(language, '/take-part'))
      await expect(page.locator('script')).toHaveCount(0)
      await expectGoodScreen(page)
      await page.getByRole('button', { name: form.send }).click()
      await expect(page.locator('#problems')).toBeVisible()
      await expectGoodScreen(page)
      await joinByPhone(page, language)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.title)
      await expectGoodScreen(page)
      await page.getByRole('button', { name: own.leave }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(left.title)
      await expectGoodScreen(page)
    })
  }
})

test.describe('in the office', () => {
  test.use({ javaScriptEnabled: true })

  test('a clerk narrows the list and finds how somebody is reached; an unknown part of it is not found [S79]', async ({ page, request }) => {
    const email = `${randomUUID()}@example.org`
    await post(request, withField(withField(wholeForm({ email }), 'q.municipality', 'elsewhere'), 'q.topics', 'disability'))
    await signIn(page, 'clerk')
    await page.getByRole('link', { name: 'Kehittäjät' }).click()
    await expect(page.getByRole('link', { name: email })).toHaveAttribute('href', `mailto:${email}`)
    await expectGoodScreen(page)
    await page.getByLabel('Palvelu', { exact: true }).selectOption('disability')
    await page.getByLabel('Kunta', { exact: true }).selectOption('elsewhere')
    await page.getByRole('button', { name: 'Näytä', exact: true }).click()
    await expect(page).toHaveURL(/topic=disability&municipality=elsewhere/)
    await expect(page.getByRole('link', { name: email })).toBeVisible()
    await page.getByLabel('Kunta', { exact: true }).selectOption('sotkamo')
    await page.getByRole('button', { name: 'Näytä', exact: true }).click()
    await expect(page.getByText('Kukaan listalla ei vastaa rajausta.')).toBeVisible()
    expect((await page.request.get('/office/co-developers?topic=astrology')).status()).toBe(404)
  })
})
