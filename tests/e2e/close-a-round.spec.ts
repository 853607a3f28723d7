import { expect, test } from '@playwright/test'
import { encoded, wholeForm } from '@/tests/support/answer-forms'
import { signIn } from '@/tests/support/sign-in'

// The only journey that ends a round; it takes the staff's, which no other journey answers.
test('an editor closes a round, ends its entry and watches the set being made', async ({ page, request }) => {
  await signIn(page, 'editor')
  await page.goto('/office/rounds/staff-now')
  await page.getByRole('button', { name: 'Sulje kierros' }).click()
  await expect(page.getByText('Vahvista ensin valintaruudulla.')).toBeVisible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Sulje kierros' }).click()

  await expect(page.getByRole('heading', { name: 'Päätä kirjaaminen' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Laske merkityt vastaukset mukaan' })).toBeChecked()
  await page.getByRole('radio', { name: 'Jätä merkityt vastaukset pois' }).check()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Päätä kirjaaminen ja laske' }).click()
  await expect(page.getByText('Vastaukset on laskettu')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Merkityt vastaukset jätettiin pois laskennasta.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Avaa tulokset' })).toHaveCount(0)

  const late = await request.post('/fi/answer/staff-now', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, data: encoded(wholeForm('late')) })
  expect(late.status()).toBe(403)
})
