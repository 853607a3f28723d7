import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { formatMonth } from '@/lib/format/dates'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { Round } from '@/lib/rounds/round'
import { Strategy } from '@/lib/strategy/schema'
import { Day } from '@/lib/vocabulary/day'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { DocumentsPage } from './documents-page'
import { ProcessPage } from './process-page'

const strategy = Strategy.parse(JSON.parse(readFileSync('content/strategy.json', 'utf8')))
const text = { fi: 'Kysely', sv: 'Enkät', en: 'Survey', 'fi-selko': 'Kysely' }

function aRound(slug: string, questionnaire: string, processStep: string): Round {
  return Round.parse({
    id: 1, slug, title: text, questionnaire, strategy: 'doc-county-strategy', processStep, audience: 'residents', access: 'open', languages: [...LANGUAGES],
    opensOn: '2022-10-04', closesOn: '2022-10-14', closedOn: '2022-10-15', entryEndedOn: null, countsMarked: true, countedOn: null, respondents: null, why: text, decides: 'county-council',
    decisionOn: null, resultsOn: null, breakdowns: [], crosses: [], contact: { phone: '08', email: 'a@example.org', hours: text }, minutes: 10,
  })
}

const rounds = [aRound('council-2022', 'survey-council', 'step-1'), aRound('residents-2022', 'survey-residents', 'step-2'), aRound('staff-2022', 'survey-staff', 'step-2')]

function processIn(language: Language, today = '2022-11-20'): string {
  return renderToStaticMarkup(<ProcessPage view={{ strategy, rounds, language, t: translator(language), today: Day.parse(today) }} />)
}

function documentsIn(language: Language): string {
  return renderToStaticMarkup(<DocumentsPage view={{ strategy, language, t: translator(language) }} />)
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('[S24] [S25] [S26] [S36] [S37] [S38] [S39] every step, output, figure and milestone has its anchor on the process page', () => {
    const html = processIn(language)
    const ids = strategy.process.steps.flatMap((step) => [step, ...step.outputs, ...step.milestones]).map(({ id }) => id)
    for (const id of [...ids, ...strategy.process.figures.map((figure) => figure.id)]) expect(html).toContain(` id="${id}"`)
  })

  test('[S1] [S26] [S28] a step leads to the rounds by which people took part in it', () => {
    for (const { slug } of rounds) expect(processIn(language)).toContain(`href="${addressIn(language, `/rounds/${slug}`)}"`)
  })

  test('[S24] [S38] [S39] where only the month is known, no day is printed', () => {
    const html = processIn(language)
    expect(html).toContain(formatMonth(Day.parse('2023-02-28'), language))
    for (const invented of ['28.2.2023', '28 February', '31.12.2022', '31 December', '1.6.2022', '1 June']) expect(html).not.toContain(invented)
  })

  test('[S4] [S47] [S48] [S49] every document has its anchor, what it is, its parent and its decider, and the strategy is one click away', () => {
    const html = documentsIn(language)
    for (const { id, parent, body, text: about, timing } of strategy.documents) {
      expect(html).toContain(` id="${id}"`)
      if (parent !== null) expect(html).toContain(`href="#${parent}"`)
      expect(html).toContain(`href="#${body}"`)
      expect(html).toContain(renderToStaticMarkup(<>{about[language]}</>))
      expect(html).toContain(renderToStaticMarkup(<>{timing[language]}</>))
    }
    for (const { id } of strategy.decisionBodies) expect(html).toContain(` id="${id}"`)
    expect(html).toContain(`href="${addressIn(language, '/strategy')}"`)
  })
})

test('[S37] the council had it for decision; nobody has recorded that it decided', () => {
  expect(processIn('fi')).toContain('Päätettävänä: Aluevaltuusto')
  expect(processIn('fi', '2022-12-01')).toContain('Toteutunutta päivää ei ole kirjattu.')
})

test('[S38] a milestone whose month has gone says so in words, and not before', () => {
  expect(processIn('en', '2022-12-31')).not.toContain('The planned time has passed.')
  expect(processIn('en', '2023-01-01')).toContain('The planned time has passed.')
})

test('[S16] [S42] the service level decisions say that they are decided separately', () => {
  expect(documentsIn('fi')).toContain('Päätetään erikseen')
})

test('the participants in events are about 250', () => {
  expect(processIn('fi')).toContain('noin 250')
  expect(processIn('en')).toContain('about 250')
})
