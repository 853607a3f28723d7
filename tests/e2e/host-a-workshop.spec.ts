import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, test } from '@playwright/test'
import type { Entries } from '@/lib/questionnaire/form-fields'
import { newWorkshop } from '@/tests/support/host-workshop-form'
import { expectGoodScreen } from '@/tests/support/screens'
import { signUpEntries } from '@/tests/support/sign-up-entries'
import { signIn } from '@/tests/support/sign-in'

const FULL = '/office/workshops/workshop-everyday-safety'
const REMOTE = '/office/workshops/workshop-youth-online'

/** Somebody who has a telephone alone signs up, ready to wait. */
async function signsUp(request: APIRequestContext, slug: string, name: string): Promise<void> {
  const fields: Entries = [['id', randomUUID()], ['v', '1'], ...signUpEntries({ name: `${name} Esimerkki`, phone: '040 123 4567', mayWait: true })]
  const data = new URLSearchParams(fields.map(([field, value]) => [field, value])).toString()
  expect((await request.post(`/fi/workshops/${slug}/sign-up`, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, data, maxRedirects: 0 })).status()).toBe(303)
}

test('a host cancels for somebody who calls, tells the next in line by telephone and takes her answer [S29]', async ({ page, request }) => {
  await signIn(page, 'clerk')
  const slug = (await newWorkshop(page, 'Jonon ilta', { places: '1' })).split('/').at(-2) ?? ''
  for (const name of ['Saimi', 'Martta']) await signsUp(request, slug, name)
  await page.goto('/office')
  await page.getByRole('link', { name: 'Työpajat' }).click()
  await page.getByRole('link', { name: 'Jonon ilta', exact: true }).click()
  const row = (name: string) => page.getByRole('region', { name: 'Ilmoittautuneet' }).getByRole('listitem').filter({ hasText: `. ${name} Esimerkki` })
  await expect(row('Martta')).toContainText('Jonossa, sija 1')
  await page.getByLabel('Muuta: Saimi Esimerkki').click()
  await row('Saimi').getByRole('button', { name: 'Peru' }).click()
  await expect(row('Saimi')).toContainText('Perunut')

  const calls = page.getByRole('region', { name: 'Soitettavat' })
  await expect(calls.getByRole('listitem').filter({ hasText: 'Martta Esimerkki' })).toContainText('Paikka vapautui')
  await page.getByRole('button', { name: 'Kerrottu: Martta Esimerkki' }).click()
  await expect(page.getByRole('button', { name: 'Kerrottu: Martta Esimerkki' })).toBeHidden()
  await page.getByLabel('Muuta: Martta Esimerkki').click()
  await row('Martta').getByRole('button', { name: 'Ottaa paikan' }).click()
  await expect(row('Martta')).toContainText('Paikka')
  await row('Martta').getByLabel('Tulijoita').fill('4')
  await row('Martta').getByRole('button', { name: 'Tallenna' }).click()
  await expect(row('Martta').getByRole('alert')).toHaveText('Näin monelle ei ole paikkoja.')
})

test('a host adds a sign-up by telephone, writes to all, and reads in the outbox what goes out', async ({ page }) => {
  await signIn(page, 'clerk')
  await page.goto(REMOTE)
  await page.getByRole('button', { name: 'Lisää ilmoittautuminen' }).click()
  await expect(page.getByText('Kirjoita nimi.')).toBeVisible()
  await page.getByLabel('Nimi', { exact: true }).fill('Pirkko Esimerkki')
  await page.getByLabel('Sähköposti', { exact: true }).fill('pirkko@example.org')
  await page.getByRole('button', { name: 'Lisää ilmoittautuminen' }).click()
  await expect(page.getByText('Ilmoittautuminen on lisätty.')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Pirkko Esimerkki' })).toContainText('Paikka')
  await page.getByLabel('Nimi', { exact: true }).fill('Pirkko Toinen')
  await page.getByLabel('Sähköposti', { exact: true }).fill('PIRKKO@example.org')
  await page.getByRole('button', { name: 'Lisää ilmoittautuminen' }).click()
  await expect(page.getByText('Tällä sähköpostiosoitteella on jo ilmoittauduttu.')).toBeVisible()

  await page.getByRole('textbox', { name: 'Viesti' }).fill('Linkki toimii vasta klo 15.15.')
  await page.getByRole('button', { name: 'Lähetä kaikille' }).click()
  await expect(page.getByText('Vahvista, että viestin saa lähettää.')).toBeVisible()
  await page.getByLabel('Olen lukenut viestin').check()
  await page.getByRole('button', { name: 'Lähetä kaikille' }).click()
  await expect(page.getByRole('status').filter({ hasText: /Viesti lähti \d+ ilmoittautuneelle/ })).toBeVisible()

  await page.getByRole('link', { name: 'Viestit' }).click()
  const message = page.getByRole('listitem').filter({ hasText: 'pirkko@example.org' }).filter({ hasText: 'Viesti järjestäjältä: Nuorten ääni' })
  await message.getByText('Viesti järjestäjältä: Nuorten ääni').click()
  await expect(message).toContainText('Linkki toimii vasta klo 15.15.')
  await expect(async () => {
    await page.reload()
    await expect(message).toContainText('Ei lähetetty: sähköpostipalvelinta ei ole asetettu', { timeout: 1000 })
  }).toPass()
})

test('the strategy team sees numbers and never a name', async ({ page }) => {
  await signIn(page, 'strategy-team')
  expect((await page.request.get(FULL)).status()).toBe(403)
  expect((await page.request.get('/office/outbox')).status()).toBe(403)
  await page.goto('/office/workshops')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.content()).not.toContain('Esimerkki')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the host's pages fit a phone in ${colorScheme} colours`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 })
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'clerk')
    for (const address of [FULL, REMOTE, '/office/outbox']) {
      await page.goto(address)
      await expectGoodScreen(page)
    }
  })
}
