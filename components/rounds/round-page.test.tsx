import { renderToStaticMarkup } from 'react-dom/server'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { Round } from '@/lib/rounds/round'
import { Strategy } from '@/lib/strategy/schema'
import { Day } from '@/lib/vocabulary/day'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { RoundPage } from './round-page'

const strategy = Strategy.parse(JSON.parse(readFileSync('content/strategy.json', 'utf8')))
const title = { fi: 'Asukaskysely', sv: 'Invånarenkät', en: 'Resident survey', 'fi-selko': 'Kysely asukkaille' }
const why = { fi: 'Miksi kysymme', sv: 'Varför vi frågar', en: 'The reason why', 'fi-selko': 'Tästä syystä' }
const hours = { fi: 'arkisin', sv: 'vardagar', en: 'weekdays', 'fi-selko': 'arkisin' }

function aRound(given: Partial<Record<keyof Round, unknown>> = {}): Round {
  return Round.parse({
    id: 1, slug: 'residents', title, questionnaire: 'survey-residents', strategy: 'doc-county-strategy', processStep: 'step-2', audience: 'residents', access: 'open',
    languages: [...LANGUAGES], opensOn: '2022-10-04', closesOn: '2022-10-14', closedOn: null, entryEndedOn: null, countsMarked: true, countedOn: null, respondents: null, why,
    decides: 'county-council', decisionOn: '2022-11-21', resultsOn: '2022-10-31', breakdowns: [], crosses: [], contact: { phone: '08 000 0000', email: 'a@example.org', hours }, minutes: 10,
    ...given,
  })
}

function pageOf(round: Round, language: Language = 'fi', today = '2022-10-10'): string {
  return renderToStaticMarkup(<RoundPage round={round} view={{ strategy, language, t: translator(language), today: Day.parse(today) }} />)
}

describe.each(LANGUAGES)('in %s', (language) => {
  const html = pageOf(aRound(), language)
  const t = translator(language)

  test('[S1] [S3] [S89] [S131] the page says why, who is asked, who decides and when, when results come, and to which step it belongs', () => {
    expect(html).toContain(why[language])
    expect(html).toContain(t('pages:facts.asked-residents'))
    expect(html).toContain(strategy.decisionBodies[0]?.title[language])
    expect(html).toContain(language === 'en' ? '21 November 2022' : '21.11.2022')
    expect(html).toContain(language === 'en' ? '31 October 2022' : '31.10.2022')
    expect(html).toContain(`href="${addressIn(language, '/process')}#step-2"`)
  })

  test('[S5] a round without background material says so', () => {
    expect(html).toContain(t('pages:facts.material-none'))
  })

  test('[S52] one answers without signing in, by a button that leads to the form', () => {
    expect(html).toContain(`href="${addressIn(language, '/answer/residents')}"`)
    expect(html).toContain(t('pages:facts.how-open'))
  })

  test('[S56] the page says from what age one may answer', () => {
    const asked = t('pages:facts.asked-residents')
    expect(asked).toContain('13')
    expect(html).toContain(asked)
  })

  test('[S27] [S66] elected officials answer by invitation: no button leads there', () => {
    const invited = pageOf(aRound({ audience: 'elected-officials', access: 'invitation' }), language)
    expect(invited).toContain(t('pages:facts.how-invitation'))
    expect(invited).not.toContain('/answer/')
  })

  test('[S61] [S78] staff answer with a one-time code, not with an account', () => {
    const staff = pageOf(aRound({ audience: 'staff', access: 'code-or-ticket' }), language)
    expect(staff).toContain(t('pages:facts.how-code-or-ticket'))
    expect(staff).toContain(t('pages:round-page.answer-code'))
  })
})

test('the button is there on the last day and gone the day after', () => {
  expect(pageOf(aRound(), 'fi', '2022-10-14')).toContain('/answer/')
  expect(pageOf(aRound(), 'fi', '2022-10-15')).not.toContain('/answer/')
  expect(pageOf(aRound(), 'fi', '2022-10-03')).not.toContain('/answer/')
})

test('where the round stands is said in words', () => {
  expect(pageOf(aRound(), 'en', '2022-10-03')).toContain('Opens on 4 October 2022')
  expect(pageOf(aRound(), 'en')).toContain('Open until 14 October 2022')
  expect(pageOf(aRound(), 'en', '2022-11-01')).toContain('Ended on 14 October 2022')
})
