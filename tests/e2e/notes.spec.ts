import { expect, test } from '@playwright/test'
import { signIn } from '@/tests/support/sign-in'

const NOTES = '/office/workshops/workshop-services-near/notes'

test('a host writes down what a table said, and the strategy team reads it as material [S33]', async ({ page }) => {
  await signIn(page, 'clerk')
  await page.goto(NOTES)
  const form = page.getByRole('region', { name: 'Uusi muistiinpano' })
  await form.getByRole('button', { name: 'Lisää muistiinpano' }).click()
  await expect(form.getByRole('alert')).toHaveText('Kirjoita, mitä pöydässä sanottiin.')
  await form.getByLabel('Pöytä').fill('Pöytä 7')
  await form.getByLabel('Otsikko').selectOption('Ideat')
  await form.getByLabel('Kieli').selectOption('venäjä')
  await form.getByLabel('Mitä pöydässä sanottiin').fill('Автобус ходит редко.')
  await form.getByRole('button', { name: 'Lisää muistiinpano' }).click()
  await expect(form.getByRole('status')).toHaveText('Muistiinpano on tallennettu.')

  const written = page.getByRole('listitem').filter({ hasText: 'Автобус' })
  await written.getByRole('button', { name: 'Muuta' }).click()
  const change = page.getByRole('region', { name: 'Kirjoitetut' })
  await change.getByLabel('Mitä pöydässä sanottiin').fill('Автобус ходит два раза в день.')
  await change.getByRole('button', { name: 'Tallenna muutos' }).click()
  await expect(page.getByText('Автобус ходит два раза в день.')).toHaveAttribute('lang', 'ru')

  await page.context().clearCookies()
  await signIn(page, 'strategy-team')
  await page.getByRole('link', { name: 'Muistiinpanot' }).click()
  const note = page.getByRole('listitem').filter({ hasText: 'Автобус' })
  await expect(note.getByText('Автобус ходит два раза в день.')).toHaveAttribute('lang', 'ru')
  await expect(note).toContainText(/Palvelut lähellä ja verkossa, \S+, \d+\.\d+\.\d{4} · Pöytä 7 · venäjä/)
  await page.getByLabel('Työpaja').selectOption({ label: await page.getByLabel('Työpaja').locator('option').last().textContent() ?? '' })
  await page.getByRole('button', { name: 'Näytä' }).click()
  await expect(page).toHaveURL(/workshop=workshop-/)

  await page.context().clearCookies()
  await signIn(page, 'clerk')
  await page.goto(NOTES)
  const mine = page.getByRole('listitem').filter({ hasText: 'Автобус' })
  await mine.getByRole('button', { name: 'Poista' }).click()
  await mine.getByRole('button', { name: 'Poista pysyvästi' }).click()
  await expect(mine).toHaveCount(0)
})
