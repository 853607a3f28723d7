import { expect, type Page, test } from '@playwright/test'
import { ANSWER } from '@/tests/support/answer-forms'

const PHONE = { viewport: { width: 390, height: 844 } }

/** Answers what must be answered, step by step, as far as the questions on priorities. */
async function answerToPriorities(page: Page): Promise<void> {
  await page.goto(ANSWER)
  await page.getByRole('group', { name: /Missä kunnassa asut/ }).getByRole('radio', { name: 'Kuhmo' }).check()
  await page.getByRole('group', { name: /Minkä ikäinen olet/ }).getByRole('radio', { name: '45–64 vuotta' }).check()
  await page.getByRole('button', { name: 'Jatka' }).click()
  for (const row of [1, 2, 3, 4]) await page.locator(`input[name="q.guideline-importance.guideline-${String(row)}"][value="5"]`).check()
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Jatka' }).click()
  await expect(page).toHaveURL(/#step-5/)
}

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a resident answers step by step and is thanked with what happens next [S30] [S52] [S82]', async ({ page }) => {
    await answerToPriorities(page)
    const ranking = page.getByRole('group', { name: /Valitse kolme tärkeintä/ })
    await ranking.getByRole('checkbox', { name: 'Lähipalvelujen turvaaminen' }).check()
    await ranking.getByRole('checkbox', { name: 'Tasapainoinen talous' }).check()
    await ranking.getByRole('button', { name: 'Siirrä ylös: Tasapainoinen talous' }).click()
    await expect(ranking.getByRole('listitem').first()).toContainText('1. Tasapainoinen talous')

    await page.getByRole('button', { name: 'Tarkista vastaukset' }).click()
    await expect(page.getByRole('heading', { name: 'Tarkista vastauksesi' })).toBeFocused()
    await page.getByRole('button', { name: 'Lähetä vastaukset' }).last().click()
    await expect(page.getByRole('heading', { name: 'Kiitos, vastauksesi on tallennettu.' })).toBeVisible()
    await expect(page.getByText(/Tulokset julkaistaan tässä palvelussa \d+\.\d+\.\d{4}/)).toBeVisible()
    const code = new URL(page.url()).searchParams.get('r')

    await test.step('going back and sending again is the same answer', async () => {
      await page.goBack()
      await page.getByRole('button', { name: 'Lähetä vastaukset' }).last().click()
      await page.waitForURL('**/thanks**')
      expect(new URL(page.url()).searchParams.get('r')).toBe(code)
    })
    await test.step('changing it and sending again is refused in words', async () => {
      await page.goBack()
      await expect(page.getByText('Vastaukset on jo lähetetty, eikä niitä voi enää muuttaa.')).toBeVisible()
      await page.getByRole('button', { name: /Muuta: 1\./ }).click()
      await page.getByRole('radio', { name: 'Sotkamo' }).check()
      await page.goto(`${ANSWER}#step-6`)
      await page.getByRole('button', { name: 'Lähetä vastaukset' }).last().click()
      await expect(page.getByText('Tämä vastaus on jo lähetetty')).toBeVisible()
    })
  })

  test('the language is changed on any step, and the form stays at it with the answers', async ({ page }) => {
    await answerToPriorities(page)
    await page.getByRole('button', { name: 'På svenska' }).click()
    await expect(page).toHaveURL(/\/sv\/answer\/residents-now#step-5/)
    await expect(page.getByRole('heading', { name: /^Steg 5/ })).toBeVisible()
    await page.getByRole('button', { name: 'Kontrollera svaren' }).click()
    await expect(page.getByRole('definition').filter({ hasText: '45–64 år' })).toBeVisible()
  })

  test('a conditional question comes and goes, and its answer with it [S20]', async ({ page }) => {
    await page.goto(`${ANSWER}#step-4`)
    const barriers = page.getByRole('group', { name: /Mikä on estänyt/ })
    await expect(barriers).toBeHidden()
    await page.getByRole('radio', { name: 'Yritin, mutta en onnistunut' }).check()
    await expect(barriers).toBeVisible()
    await page.getByRole('radio', { name: 'Kyllä, useita kertoja' }).check()
    await expect(barriers).toBeHidden()
  })

  test('a faulty step is not left: the summary leads to the fields', async ({ page }) => {
    await page.goto(ANSWER)
    await page.getByRole('button', { name: 'Jatka' }).click()
    const summary = page.locator('#problems')
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link', { name: 'Valitse yksi vaihtoehto.' })).toHaveCount(2)
    await summary.getByRole('link').first().click()
    await expect(page.getByRole('radio', { name: 'Hyrynsalmi' })).toBeFocused()
    await expect(page).toHaveTitle(/^Virhe:/)
  })

  test('"cannot say" clears the others [S106]', async ({ page }) => {
    await page.goto(`${ANSWER}#step-2`)
    await page.getByRole('checkbox', { name: 'Avoimuus' }).check()
    const cannotSay = page.getByRole('group', { name: /Minkä arvojen/ }).getByRole('checkbox', { name: 'En osaa sanoa' })
    await cannotSay.check()
    await expect(page.getByRole('checkbox', { name: 'Avoimuus' })).not.toBeChecked()
  })

  test('a half-made answer survives a reload and a lost connection', async ({ page, context }) => {
    await answerToPriorities(page)
    await page.getByRole('textbox', { name: /Mitä muuttaisit ensimmäisenä/ }).fill('Enemmän lähijunia')
    await page.reload()
    await expect(page.getByRole('textbox', { name: /Mitä muuttaisit ensimmäisenä/ })).toHaveValue('Enemmän lähijunia')

    await page.getByRole('button', { name: 'Tarkista vastaukset' }).click()
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Lähetä vastaukset' }).last().click()
    await expect(page.getByText('Vastausta ei ole vielä lähetetty')).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByRole('heading', { name: 'Kiitos, vastauksesi on tallennettu.' })).toBeVisible()
  })

  test('a closed tab keeps it only where she asked', async ({ context }) => {
    const first = await context.newPage()
    await first.goto(ANSWER)
    await first.getByRole('radio', { name: 'Puolanka' }).check()
    await first.close()
    const second = await context.newPage()
    await second.goto(ANSWER)
    await expect(second.getByRole('radio', { name: 'Puolanka' })).not.toBeChecked()
    await second.getByRole('checkbox', { name: /Säilytä keskeneräiset/ }).check()
    await second.getByRole('radio', { name: 'Puolanka' }).check()
    await second.getByRole('radio', { name: 'Nainen' }).check()
    await second.close()
    const third = await context.newPage()
    await third.goto(ANSWER)
    await expect(third.getByRole('radio', { name: 'Puolanka' })).toBeChecked()
  })
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('the form is one long page that can be filled in, mended and sent', async ({ page }) => {
    await page.goto(ANSWER)
    await expect(page.getByText(/Vastaa tähän, jos vastasit kysymykseen 10/)).toBeVisible()
    await page.getByRole('textbox', { name: /Mikä Kainuun palveluissa toimii/ }).fill('Neuvola')
    await page.getByRole('button', { name: 'Lähetä vastaukset' }).last().click()
    await expect(page.getByRole('heading', { name: 'Tarkista nämä kohdat' })).toBeVisible()
    await expect(page.getByRole('textbox', { name: /Mikä Kainuun palveluissa toimii/ })).toHaveValue('Neuvola')

    await page.getByRole('radio', { name: 'Paltamo' }).check()
    await page.getByRole('radio', { name: '75 vuotta tai enemmän' }).check()
    for (const row of [1, 2, 3, 4]) await page.locator(`input[name="q.guideline-importance.guideline-${String(row)}"][value="cannot-say"]`).check()
    await page.getByLabel('Sija 1').selectOption({ label: 'Tasapainoinen talous' })
    await page.getByRole('button', { name: 'På svenska' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expect(page.getByRole('radio', { name: 'Paltamo' })).toBeChecked()
    await page.getByRole('button', { name: 'Skicka' }).last().click()
    await expect(page.getByRole('heading', { name: 'Tack, ditt svar har sparats.' })).toBeVisible()
  })
})

test('the staff round says how staff will answer', async ({ page }) => {
  await page.goto('/fi/answer/staff-now')
  await expect(page.getByRole('heading', { name: 'Tähän kyselyyn vastataan koodilla' })).toBeVisible()
})
