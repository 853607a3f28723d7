import { expect, test } from '@playwright/test'
import { DEMO_OFFICIALS } from '@/scripts/seed/officials'
import { chooseRadio, pressOn, tabTo } from '@/tests/support/keyboard'

// Not one click in this file: what it does, a person without a mouse can do.

test('a resident answers from the front page to the thanks by keyboard alone [S30] [S52]', async ({ page }) => {
  const next = page.getByRole('button', { name: 'Jatka' })
  const heading = (name: RegExp) => page.getByRole('heading', { level: 2, name })

  await test.step('the first press offers the way past the menu; the survey is on the front page', async () => {
    await page.goto('/fi')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
    await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Vastaa kyselyyn' }).first())
    await expect(page).toHaveURL(/\/fi\/answer\/residents-now/)
  })

  await test.step('a mistake is mended from the summary', async () => {
    await pressOn(page, next)
    await expect(page.locator('#problems')).toBeFocused()
    await pressOn(page, page.locator('#problems').getByRole('link').first())
    await expect(page.getByRole('radio', { name: 'Hyrynsalmi' })).toBeFocused()
    await chooseRadio(page, page.getByRole('group', { name: /Missä kunnassa asut/ }), 3)
    await chooseRadio(page, page.getByRole('group', { name: /Minkä ikäinen olet/ }), 4)
    await expect(page.getByText('Valitse yksi vaihtoehto.', { exact: true })).toHaveCount(0)
    await pressOn(page, next)
    await expect(heading(/Vaihe 2\/5/)).toBeFocused()
  })

  await test.step('every row of a matrix is a group of its own', async () => {
    for (const row of await page.getByRole('group', { name: /Kuinka tärkeinä pidät/ }).getByRole('group').all()) await chooseRadio(page, row, 5)
    await pressOn(page, page.getByRole('checkbox', { name: 'Avoimuus' }), 'Space')
    await expect(page.getByRole('checkbox', { name: 'Avoimuus' })).toBeChecked()
    await pressOn(page, next)
    await expect(heading(/Vaihe 3\/5/)).toBeFocused()
    await pressOn(page, next)
    await expect(heading(/Vaihe 4\/5/)).toBeFocused()
  })

  await test.step('a question that comes with an answer is the next stop', async () => {
    await chooseRadio(page, page.getByRole('group', { name: /Oletko hoitanut/ }), 3)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('group', { name: /Mikä on estänyt/ }).getByRole('checkbox').first()).toBeFocused()
    await pressOn(page, next)
    await expect(heading(/Vaihe 5\/5/)).toBeFocused()
  })

  await test.step('what is ranked is moved, and the focus moves with it', async () => {
    const ranking = page.getByRole('group', { name: /Valitse kolme tärkeintä/ })
    const [first = '', , third = ''] = await ranking.locator('.choice span:first-of-type').allTextContents()
    await pressOn(page, ranking.getByRole('checkbox', { name: first }), 'Space')
    await pressOn(page, ranking.getByRole('checkbox', { name: third }), 'Space')
    await pressOn(page, ranking.getByRole('button', { name: `Siirrä ylös: ${third}` }))
    await expect(ranking.getByRole('listitem').first()).toContainText(`1. ${third}`)
    await expect(ranking.getByRole('button', { name: `Siirrä alas: ${third}` })).toBeFocused()

    const wish = page.getByRole('textbox', { name: /Mitä muuttaisit ensimmäisenä/ })
    await tabTo(page, wish)
    await page.keyboard.type('Enemmän lähijunia')
    await tabTo(page, page.getByRole('textbox', { name: /Mikä Kainuun palveluissa toimii/ }), 'Shift+Tab')
    await pressOn(page, page.getByRole('button', { name: 'Tarkista vastaukset' }))
    await expect(heading(/Tarkista vastauksesi/)).toBeFocused()
  })

  await test.step('an answer is changed from the review and sent', async () => {
    await pressOn(page, page.getByRole('button', { name: /Muuta: 1\./ }))
    await expect(page.getByRole('radio', { name: 'Kuhmo' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await pressOn(page, page.getByRole('button', { name: 'Tarkista vastaukset' }))
    await expect(heading(/Tarkista vastauksesi/)).toBeFocused()
    await expect(page.getByText('Paltamo', { exact: true }).last()).toBeVisible()
    await pressOn(page, page.getByRole('button', { name: 'Lähetä vastaukset' }))
    await expect(page.getByRole('heading', { name: 'Kiitos, vastauksesi on tallennettu.' })).toBeVisible()
  })
})

test('an official signs in and reads results by keyboard alone', async ({ page }) => {
  const name = DEMO_OFFICIALS.find(({ role }) => role === 'strategy-team')?.name ?? ''
  await page.goto('/office')
  await pressOn(page, page.getByRole('button', { name: 'Kirjaudu hyvinvointialueen tunnuksella' }))
  await pressOn(page, page.getByRole('link', { name }))
  await page.waitForURL('**/office')
  await pressOn(page, page.getByRole('row', { name: /Kansalaiskysely/ }).getByRole('link', { name: 'Avaa tulokset' }))
  await page.waitForURL('**/results')
  await pressOn(page, page.getByRole('link', { name: 'Missä kunnassa asut', exact: true }))
  await page.waitForURL('**/results?by=municipality')
  const figure = page.locator('section.figure').filter({ has: page.locator('details') }).first()
  await pressOn(page, figure.locator('summary').first())
  await page.keyboard.press('Tab')
  await expect(figure.locator('.scroll').first()).toBeFocused()
  await expect(figure.getByRole('rowheader', { name: /Kajaani/ }).first()).toBeVisible()
})
