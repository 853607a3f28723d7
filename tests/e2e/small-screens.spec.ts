import { expect, test } from '@playwright/test'
import { addressIn } from '@/lib/i18n/addresses'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { formWords } from '@/tests/support/content'
import { expectGoodScreen } from '@/tests/support/screens'
import { signIn } from '@/tests/support/sign-in'

for (const language of LANGUAGES) {
  test(`a resident answers in ${language} on the narrowest phone, and every step fits it and is accessible [S30] [S52]`, async ({ page }) => {
    test.setTimeout(900_000)
    await page.setViewportSize({ width: 320, height: 640 })
    const { browser, form, thanks } = formWords(language)
    const press = (label: string) => page.getByRole('button', { name: label }).last().click()
    await page.goto(addressIn(language, '/answer/residents-now'))
    await expectGoodScreen(page)
    await press(browser.next)
    await expect(page.locator('#problems')).toBeFocused()
    await expectGoodScreen(page)

    await page.locator('input[name="q.municipality"]').first().check()
    await page.locator('input[name="q.age-group"]').first().check()
    await press(browser.next)
    await expect(page).toHaveURL(/#step-2/)
    for (const row of [1, 2, 3, 4]) await page.locator(`input[name="q.guideline-importance.guideline-${String(row)}"]`).first().check()
    for (const step of [3, 4, 5]) {
      await expectGoodScreen(page)
      await press(browser.next)
      await expect(page).toHaveURL(new RegExp(`#step-${String(step)}`))
    }
    for (const place of [0, 1, 2]) await page.locator('.question:has(.ranks) input[type=checkbox]').nth(place).check()
    await expectGoodScreen(page)
    await press(browser['to-review'])
    await expect(page.getByRole('heading', { name: browser['review-heading'] })).toBeFocused()
    await expectGoodScreen(page)
    await press(form.send)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(thanks.heading)
    await page.locator('.check-code summary').click()
    await expectGoodScreen(page)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the office fits a phone in ${colorScheme} colours: only tables scroll sideways, in a region of their own`, async ({ page }) => {
    test.setTimeout(900_000)
    await page.setViewportSize({ width: 320, height: 844 })
    await page.emulateMedia({ colorScheme })
    await page.goto('/office/sign-in')
    await expectGoodScreen(page)
    await signIn(page, 'strategy-team')
    for (const path of ['', '/sign-out', '/rounds/residents-now', '/rounds/residents-2022', '/rounds/residents-2022/results', '/rounds/residents-2022/results?by=municipality', '/workshops', '/workshops/notes']) {
      await page.goto(`/office${path}`)
      // One table of each question: axe takes minutes on them all.
      for (const table of await page.locator('section.figure details:first-of-type').all()) await table.evaluate((details: HTMLDetailsElement) => { details.open = true })
      await expectGoodScreen(page)
    }
  })

  test(`a host's pages fit a phone in ${colorScheme} colours`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 })
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'clerk')
    for (const path of ['', '/workshop-everyday-safety/door', '/workshop-everyday-safety/notes']) {
      await page.goto(`/office/workshops${path}`)
      await expectGoodScreen(page)
    }
  })
}
