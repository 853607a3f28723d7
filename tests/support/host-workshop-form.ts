import { expect, type Page } from '@playwright/test'

export const HELD_ON = `${String(new Date().getFullYear() + 1)}-11-10`
const OPENS_ON = '2026-01-02'

export const text = (page: Page, group: string, language: string) => page.getByRole('group', { name: group, exact: true }).getByLabel(language, { exact: true })
export const save = (page: Page, button = 'Tallenna muutokset') => page.getByRole('button', { name: button }).click()

/** Fills in what a workshop needs. */
export async function fillIn(page: Page, title: string): Promise<void> {
  await text(page, 'Otsikko', 'Suomeksi').fill(title)
  await text(page, 'Otsikko', 'Selkosuomeksi').fill(title)
  await text(page, 'Kuvaus', 'Suomeksi').fill('Mistä kotihoidossa pidetään kiinni?')
  await text(page, 'Kuvaus', 'Selkosuomeksi').fill('Mikä kotihoidossa on tärkeää?')
  await page.getByLabel('Strategiaprosessin vaihe').selectOption({ index: 2 })
  await page.getByLabel('Kunta').selectOption('Sotkamo')
  await text(page, 'Paikka', 'Suomeksi').fill('Kirjasto')
  await text(page, 'Paikka', 'Selkosuomeksi').fill('Kirjasto')
  await page.getByLabel('Päivä', { exact: true }).fill(HELD_ON)
  await page.getByLabel('Paikkoja paikan päällä').fill('20')
  await page.getByLabel('Ilmoittautuminen alkaa', { exact: true }).fill(OPENS_ON)
  await page.getByLabel('Ilmoittautuminen alkaa klo').fill('09:00')
  await page.getByLabel('Ilmoittautuminen päättyy', { exact: true }).fill(HELD_ON)
  await page.getByLabel('Ilmoittautuminen päättyy klo').fill('12:00')
}

/** A workshop of its own for one test; its address in the office. */
export async function newWorkshop(page: Page, title: string, { places = '20' }: { places?: string } = {}): Promise<string> {
  await page.goto('/office/workshops/new')
  await fillIn(page, title)
  await page.getByLabel('Paikkoja paikan päällä').fill(places)
  await page.getByLabel('Montako ilmoittautumista jonoon mahtuu').fill('5')
  await save(page, 'Lisää työpaja')
  await expect(page.getByRole('status')).toHaveText('Työpaja on lisätty.')
  return new URL(page.url()).pathname
}
