import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { translator } from '@/lib/i18n/translator'
import { Strategy } from '@/lib/strategy/schema'
import { type Language, LANGUAGES, textIn } from '@/lib/vocabulary/language'
import { aWorkshop, HELD_WORKSHOPS, WORKSHOP_WORDS } from '@/tests/support/workshops'
import { WorkshopPage } from './workshop-page'
import { type Order, WorkshopsPage } from './workshops-page'

const strategy = Strategy.parse(JSON.parse(readFileSync('content/strategy.json', 'utf8')))
const AFTERWARDS = new Date('2022-12-01T12:00:00+02:00')
const BEFORE = new Date('2022-09-01T12:00:00+03:00')

const viewIn = (language: Language, now: Date) => ({ strategy, words: WORKSHOP_WORDS, language, t: translator(language), now })

function listIn(language: Language, { order = 'day', now = AFTERWARDS, attended = 250 }: { order?: Order; now?: Date; attended?: number | null } = {}): string {
  return renderToStaticMarkup(<WorkshopsPage workshops={HELD_WORKSHOPS} attended={attended} order={order} view={viewIn(language, now)} />)
}

function pageOf(municipality: string, { language = 'fi', now = AFTERWARDS }: { language?: Language; now?: Date } = {}): string {
  return renderToStaticMarkup(<WorkshopPage workshop={aWorkshop(municipality)} view={viewIn(language, now)} />)
}

const asMarkup = (text: string) => text.replaceAll("'", '&#x27;')
const slugsIn = (html: string) => [...html.matchAll(/workshops\/(workshop-[a-z]+)"/g)].map(([, slug]) => slug)

describe.each(LANGUAGES)('in %s', (language) => {
  test('every workshop is listed with its day, place and what it was about, and leads to its page', () => {
    const html = listIn(language)
    for (const { slug, title, place, description } of HELD_WORKSHOPS) {
      expect(html).toContain(`/workshops/${slug}"`)
      for (const text of [title, place, description]) expect(html).toContain(asMarkup(textIn(text, language).text))
    }
  })

  test('[S33] all who came are told as about 250, and of no single workshop how many', () => {
    expect(listIn(language)).toMatch(/\b250\b/)
    expect(listIn(language)).not.toContain('71')
  })

  test('[S90] partners are named on the page of the event', () => {
    const { partners } = aWorkshop('sotkamo')
    expect(partners.length).toBeGreaterThan(0)
    for (const partner of partners) expect(pageOf('sotkamo', { language })).toContain(textIn(partner, language).text)
  })
})

test('a workshop that was written in Finnish alone is shown so in other languages, and a screen reader is told', () => {
  const workshop = aWorkshop('kajaani', { title: { fi: 'Kotihoito', 'fi-selko': 'Hoito kotona' }, description: { fi: 'Puhumme kotihoidosta.', 'fi-selko': 'Puhumme hoidosta.' } })
  const titleIn = (language: Language) => /<h1>(.*?)<\/h1>/.exec(renderToStaticMarkup(<WorkshopPage workshop={workshop} view={viewIn(language, BEFORE)} />))?.[1]
  expect([titleIn('fi'), titleIn('fi-selko')]).toEqual(['Kotihoito', 'Hoito kotona'])
  expect([titleIn('sv'), titleIn('en')]).toEqual(['<span lang="fi">Kotihoito</span>', '<span lang="fi">Kotihoito</span>'])
})

test('[S33] nothing is said of attendance that was not recorded', () => {
  expect(listIn('fi', { attended: null })).not.toContain('osallistunut noin')
})

test('by day the first comes first; by municipality they stand in the alphabet', () => {
  expect(slugsIn(listIn('fi'))).toEqual(['kajaani', 'sotkamo', 'kuhmo', 'suomussalmi', 'hyrynsalmi', 'paltamo', 'puolanka', 'ristijarvi'].map((name) => `workshop-${name}`))
  expect(slugsIn(listIn('fi', { order: 'municipality' }))).toEqual(['hyrynsalmi', 'kajaani', 'kuhmo', 'paltamo', 'puolanka', 'ristijarvi', 'sotkamo', 'suomussalmi'].map((name) => `workshop-${name}`))
})

test('before its end a workshop is to come; after it, it was held', () => {
  expect(listIn('fi', { now: BEFORE })).not.toContain('Pidetyt työpajat')
  expect(listIn('fi')).toContain('Juuri nyt ei ole tulossa työpajoja.')
  expect(pageOf('kajaani')).toContain('Pidetty 13.9.2022')
  expect(pageOf('kajaani', { now: BEFORE })).not.toContain('Pidetty')
})

test('times are those of Helsinki, and say both day and hours', () => {
  expect(pageOf('kajaani')).toContain('tiistai 13.9.2022 klo\u00A017–19.30')
  expect(pageOf('kajaani', { language: 'en' })).toContain('Tuesday 13 September 2022 17:00–19:30')
})

test('[S56] the workshop of young people says from which age and with whom it is held', () => {
  expect(pageOf('paltamo')).toContain('13 vuotta täyttäneille')
  expect(pageOf('paltamo')).toContain('Nuorisovaltuusto')
})

test('[S73] where money is weighed, it is said that the state sets the funding', () => {
  expect(pageOf('ristijarvi')).toContain('Valtio antaa rahoituksen')
})

test('what is there for access is listed; how to ask for more is said only while one can', () => {
  expect(pageOf('kajaani')).toContain('Induktiosilmukka')
  expect(pageOf('kajaani')).not.toContain('Kerro avun ja tulkkauksen tarpeesta')
  expect(pageOf('kajaani', { now: BEFORE })).toContain('Kerro avun ja tulkkauksen tarpeesta')
})

test('a workshop leads to its guideline and its step of the process', () => {
  expect(pageOf('kajaani')).toContain('/strategy#guideline-4')
  expect(pageOf('kajaani')).toContain('/process#step-2')
})
