import { renderToStaticMarkup } from 'react-dom/server'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { groupRounds } from '@/components/rounds/group-rounds'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { Round } from '@/lib/rounds/round'
import { Strategy } from '@/lib/strategy/schema'
import { Day } from '@/lib/vocabulary/day'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { FrontPage } from './front-page'
import { Shell } from './shell'

const strategy = Strategy.parse(JSON.parse(readFileSync('content/strategy.json', 'utf8')))
const text = { fi: 'Kysely', sv: 'Enkät', en: 'Survey', 'fi-selko': 'Kysely' }
const round = Round.parse({
  id: 1, slug: 'residents-now', title: text, questionnaire: 'survey-residents', strategy: 'doc-county-strategy', processStep: 'step-2', audience: 'residents', access: 'open',
  languages: [...LANGUAGES], opensOn: '2022-10-04', closesOn: '2022-10-14', closedOn: null, entryEndedOn: null, countsMarked: true, countedOn: null, respondents: null, why: text,
  decides: 'county-council', decisionOn: '2022-11-21', resultsOn: '2022-10-31', breakdowns: [], crosses: [], contact: { phone: '08 000 0000', email: 'a@example.org', hours: text }, minutes: 10,
})

function frontIn(language: Language, day = '2022-10-10'): string {
  const today = Day.parse(day)
  return renderToStaticMarkup(<FrontPage rounds={groupRounds([round], today)} view={{ strategy, language, t: translator(language), today }} />)
}

function shellIn(language: Language, path: string, frame: 'site' | 'form' = 'site'): string {
  const place = { t: translator(language), language, path, languages: LANGUAGES, site: { owner: strategy.county.name[language], isDemo: true }, frame, changesLanguageItself: false }
  return renderToStaticMarkup(<Shell place={place}>words</Shell>)
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('[S81] the front page has one button, and it leads to the open round', () => {
    const buttons = frontIn(language).match(/class="button"[^>]*/g)
    expect(buttons).toEqual([`class="button" href="${addressIn(language, '/answer/residents-now')}"`])
  })

  test('[S81] when no round is open, the front page says so', () => {
    const html = frontIn(language, '2022-10-15')
    expect(html).toContain(translator(language)('pages:front.none-title'))
    expect(html).not.toContain('/answer/')
  })

  test('[S3] [S89] who decides, when results come and how long it takes stand beside the button', () => {
    const html = frontIn(language)
    expect(html).toContain(strategy.decisionBodies[0]?.title[language])
    expect(html).toContain(language === 'en' ? '21 November 2022' : '21.11.2022')
    expect(html).toContain(language === 'en' ? '31 October 2022' : '31.10.2022')
    expect(html).toContain(translator(language)('pages:facts.takes-anonymous', { count: 10 }))
  })

  test('[S59] help by telephone is in the same place on every page', () => {
    const footer = (html: string) => html.slice(html.indexOf('<footer'), html.indexOf('</h2>', html.indexOf('<footer')) + 200)
    expect(footer(shellIn(language, '/rounds'))).toBe(footer(shellIn(language, '/answer/residents-now', 'form')))
    expect(footer(shellIn(language, '/rounds'))).toContain('tel:080000000')
  })

  test('[S52] every page links to itself in the four languages, and to how it may be used', () => {
    const html = shellIn(language, '/rounds/residents-now')
    for (const other of LANGUAGES) expect(html).toContain(`href="${addressIn(other, '/rounds/residents-now')}"`)
    for (const path of ['/accessibility', '/privacy', '/cookies', '/glossary', '/contact']) expect(html).toContain(`href="${addressIn(language, path)}"`)
  })
})

test('a form has no menu to wander off into', () => {
  expect(shellIn('fi', '/answer/residents-now', 'form')).not.toContain('class="menu"')
})
