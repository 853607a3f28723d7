import { expect, test } from '@playwright/test'
import { fillIn, newWorkshop, save, text } from '@/tests/support/host-workshop-form'
import { expectGoodScreen } from '@/tests/support/screens'
import { signIn } from '@/tests/support/sign-in'

test('a host makes a workshop, sees it as everybody does, and changes it', async ({ page }) => {
  await signIn(page, 'clerk')
  await page.goto('/office/workshops')
  await page.getByRole('link', { name: 'Uusi työpaja' }).click()
  await fillIn(page, 'Kotihoidon ilta')

  await test.step('what is wrong is said at its field, and nothing is lost', async () => {
    await page.getByLabel('Päättyy klo', { exact: true }).fill('16:00')
    await save(page, 'Lisää työpaja')
    await page.getByRole('link', { name: /^Päättyy klo: Työpaja päättyy saman päivän aikana/ }).click()
    await expect(page.getByLabel('Päättyy klo', { exact: true })).toBeFocused()
    await expect(text(page, 'Otsikko', 'Suomeksi')).toHaveValue('Kotihoidon ilta')
    await page.getByLabel('Päättyy klo', { exact: true }).fill('19:30')
  })
  await save(page, 'Lisää työpaja')
  await expect(page.getByRole('status')).toHaveText('Työpaja on lisätty.')

  await page.getByRole('link', { name: 'Työpajan julkinen sivu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kotihoidon ilta')
  await expect(page.getByRole('main')).toContainText('klo 17–19.30')
  const inSwedish = page.url().replace('/fi/', '/sv/')
  await page.goto(inSwedish)
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=fi]')).toHaveText('Kotihoidon ilta')

  await page.goto('/office/workshops')
  await page.getByRole('link', { name: 'Muokkaa Kotihoidon ilta' }).click()
  await page.getByText('Ruotsiksi ja englanniksi').first().click()
  await text(page, 'Otsikko', 'Ruotsiksi').fill('Kväll om hemvården')
  await save(page)
  await expect(page.getByRole('status')).toContainText('Muutokset on tallennettu')
  await page.goto(inSwedish)
  // A browser may show a public page again for a moment before it asks for a newer one.
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kväll om hemvården')
})

test('two hosts change the same workshop: the later one sees what the other wrote, and nothing is overwritten unseen', async ({ page, context }) => {
  await signIn(page, 'clerk')
  const address = await newWorkshop(page, 'Kahden kirjaajan ilta')
  const other = await context.newPage()
  await other.goto(address)
  await page.goto(address)

  await text(other, 'Kuvaus', 'Suomeksi').fill('Toisen kuvaus')
  await other.getByLabel('Paikkoja paikan päällä').fill('25')
  await save(other)
  await expect(other.getByRole('status')).toContainText('Muutokset on tallennettu')

  await text(page, 'Kuvaus', 'Suomeksi').fill('Oma kuvaus')
  await save(page)
  const clash = page.getByRole('alert').filter({ hasText: 'Toinen henkilö on muuttanut' })
  await expect(clash.getByRole('row', { name: /Kuvaus, suomeksi/ })).toContainText(/Toisen kuvaus.*Oma kuvaus.*sinun/)
  await expect(clash.getByRole('row', { name: /Paikkoja paikan päällä/ })).toContainText(/25.*20.*toisen/)
  await expectGoodScreen(page)
  await other.reload()
  await expect(text(other, 'Kuvaus', 'Suomeksi')).toHaveValue('Toisen kuvaus')

  await save(page)
  await expect(page.getByRole('status')).toContainText('Muutokset on tallennettu')
  await other.reload()
  await expect(text(other, 'Kuvaus', 'Suomeksi')).toHaveValue('Oma kuvaus')
  await expect(other.getByLabel('Paikkoja paikan päällä')).toHaveValue('25')
})

test('fewer places than are taken are refused with their number', async ({ page }) => {
  await signIn(page, 'clerk')
  await page.goto('/office/workshops/workshop-everyday-safety/edit')
  await page.getByLabel('Paikkoja paikan päällä').fill('1')
  await page.getByLabel('Paikkoja etänä').fill('30')
  await save(page)
  await expect(page.getByRole('link', { name: /Paikkoja paikan päällä: Näistä paikoista \d+ on jo annettu/ })).toBeVisible()
  await expect(page.getByLabel('Paikkoja etänä')).toHaveValue('30')
})

test('a time that no clock shows is told as such; of one that comes twice it is said which is meant', async ({ page }) => {
  await signIn(page, 'clerk')
  await page.goto('/office/workshops/new')
  await fillIn(page, 'Yöpaja')
  await page.getByLabel('Päivä', { exact: true }).fill('2027-03-28')
  await page.getByLabel('Alkaa klo', { exact: true }).fill('03:30')
  await save(page, 'Lisää työpaja')
  await expect(page.getByRole('link', { name: /^Alkaa klo: Tätä aikaa ei ole/ })).toBeVisible()
  await page.getByLabel('Päivä', { exact: true }).fill('2027-10-31')
  await expect(page.getByText(/tämä aika tulee kahdesti/)).toBeVisible()
})

test('a workshop is cancelled for good', async ({ page }) => {
  await signIn(page, 'clerk')
  const address = await newWorkshop(page, 'Peruttava ilta')
  await page.getByRole('button', { name: 'Peru työpaja' }).click()
  await expect(page.getByText('Vahvista ensin valintaruudulla.')).toBeVisible()
  await page.getByLabel('Ymmärrän, että perumista ei voi perua').check()
  await page.getByRole('button', { name: 'Peru työpaja' }).click()
  await expect(page.getByText('Työpaja on peruttu. Sitä ei voi enää muuttaa.')).toBeVisible()
  await page.goto(address.replace('/office', '/fi').replace('/edit', ''))
  await expect(page.getByRole('main')).toContainText('Peruttu')
})

test('the session ran out: nothing that was typed is lost', async ({ page, context }) => {
  await signIn(page, 'clerk')
  await page.goto('/office/workshops/new')
  await fillIn(page, 'Kesken jäänyt')
  await context.clearCookies()
  await save(page, 'Lisää työpaja')
  await expect(page.getByText(/Tallennus ei onnistunut/)).toBeVisible()
  await expect(text(page, 'Otsikko', 'Suomeksi')).toHaveValue('Kesken jäänyt')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the form, its mistakes and the list fit the narrowest phone and are accessible in ${colorScheme} colours`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 })
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'clerk')
    await page.goto('/office/workshops')
    await expectGoodScreen(page)
    await page.goto('/office/workshops/new')
    await expectGoodScreen(page)
    await save(page, 'Lisää työpaja')
    await expect(page.getByRole('heading', { name: 'Tarkista nämä kohdat' })).toBeVisible()
    await expectGoodScreen(page)
    await page.goto('/office/workshops/workshop-services-near/edit')
    await expectGoodScreen(page)
  })
}
