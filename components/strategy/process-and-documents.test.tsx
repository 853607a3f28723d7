import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import content from '@/content/strategy.json'
import { formatDate, formatMonth } from '@/lib/format/dates'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { Round } from '@/lib/rounds/round'
import { Strategy } from '@/lib/strategy/schema'
import { Day } from '@/lib/vocabulary/day'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { DocumentsPage } from './documents-page'
import { ProcessPage } from './process-page'

const strategy = Strategy.parse(content)
const text = { fi: 'Kysely', sv: 'Enkät', en: 'Survey', 'fi-selko': 'Kysely' }

function aRound(slug: string, questionnaire: string, processStep: string): Round {
  return Round.parse({
    id: 1, slug, title: text, questionnaire, strategy: 'doc-county-strategy', processStep, audience: 'residents', access: 'open', languages: [...LANGUAGES],
    opensOn: '2022-10-04', closesOn: '2022-10-14', closedOn: '2022-10-15', entryEndedOn: null, countsMarked: true, countedOn: null, respondents: null, why: text, decides: 'county-council',
    decisionOn: null, resultsOn: null, breakdowns: [], crosses: [], contact: { phone: '08', email: 'a@example.org', hours: text }, minutes: 10,
  })
}

/** The markup of a step, up to the next. */
function stepOf(html: string, id: string): string {
  const from = html.indexOf(`<li id="${id}"`)
  const next = html.indexOf('<li id="step-', from + 1)
  return html.slice(from, next === -1 ? undefined : next)
}

const rounds = [aRound('council-2022', 'survey-council', 'step-1'), aRound('residents-2022', 'survey-residents', 'step-2'), aRound('staff-2022', 'survey-staff', 'step-2')]

function processIn(language: Language, today = '2022-11-20', shown = strategy): string {
  return renderToStaticMarkup(<ProcessPage view={{ strategy: shown, rounds, language, t: translator(language), today: Day.parse(today) }} />)
}

function documentsIn(language: Language): string {
  return renderToStaticMarkup(<DocumentsPage view={{ strategy, language, t: translator(language) }} />)
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every step, output, figure and milestone has its anchor on the process page', () => {
    const html = processIn(language)
    const ids = strategy.process.steps.flatMap((step) => [step, ...step.outputs, ...step.milestones]).map(({ id }) => id)
    for (const id of [...ids, ...strategy.process.figures.map((figure) => figure.id)]) expect(html).toContain(` id="${id}"`)
  })

  test.each([
    ['[S25]', 'situation-picture', 'step-1'],
    ['[S26]', 'background-surveys', 'step-1'],
    ['[S27]', 'elected-views', 'step-1'],
    ['[S28]', 'staff-survey', 'step-2'],
    ['[S28]', 'resident-survey', 'step-2'],
    ['[S28]', 'workshops', 'step-2'],
  ])('%s %s is named among what came of %s', (_rows, output, step) => {
    expect(stepOf(processIn(language), step)).toContain(` id="${output}"`)
  })

  test.each([
    ['[S1] [S26]', 'council-2022', 'step-1'],
    ['[S1] [S28]', 'residents-2022', 'step-2'],
    ['[S1] [S28]', 'staff-2022', 'step-2'],
  ])('%s the round %s is led to from its step', (_rows, slug, step) => {
    expect(stepOf(processIn(language), step)).toContain(`href="${addressIn(language, `/rounds/${slug}`)}"`)
  })

  test.each([['[S31]', '696'], ['[S32]', '564']])('%s the process tells of %s answers', (_rows, answers) => {
    expect(stepOf(processIn(language), 'step-2')).toContain(`<strong>${answers}</strong>`)
  })

  test('[S24] where only the month is known, no day is printed', () => {
    const html = processIn(language)
    expect(html).toContain(formatMonth(Day.parse('2023-02-28'), language))
    for (const invented of ['28.2.2023', '28 February', '31.12.2022', '31 December', '1.6.2022', '1 June']) expect(html).not.toContain(invented)
  })
})

/** The strategy with one milestone recorded by a person. */
function recorded(id: string, record: { doneOn: string; minutes?: string }): Strategy {
  const steps = content.process.steps.map((step) => ({ ...step, milestones: step.milestones?.map((milestone) => (milestone.id === id ? { ...milestone, ...record } : milestone)) }))
  return Strategy.parse({ ...content, process: { ...content.process, steps } })
}

/** The markup of a milestone, up to the next. */
function milestone(html: string, id: string): string {
  const from = html.indexOf(`<li id="${id}"`)
  return html.slice(from, html.indexOf('</li>', from))
}

/** How each language says that something has been decided. The level of rescue services is "decided separately". */
const SAID_DECIDED: Record<Language, RegExp> = {
  fi: /päätti(?!v)|päättänyt|päätetty|päätettiin|hyväksyi|hyväksyt|päätös \d/i,
  sv: /beslutat|beslutade|fattade|fattat|godkände|godkänd\b|godkänt|godkända|(?<!för )beslut \d/i,
  en: /\bdecided\b(?! separately)|made (its|a|the) decision|\badopted\b|\bapproved\b|(?<!for )decision on \d/i,
  'fi-selko': /päätti(?!v)|päättänyt|päätetty|päätettiin|hyväksyi|hyväksyt|päätös \d/i,
}

describe.each(LANGUAGES)('in %s', (language) => {
  const t = translator(language)
  const council = strategy.decisionBodies[0]?.title[language] ?? ''

  test('[S37] the council had it for decision; nothing is called decided before a person has recorded it', () => {
    const html = processIn(language, '2022-12-01')
    expect(milestone(html, 'council-decision')).toContain(t('pages:process.for-decision', { body: council }))
    expect(milestone(html, 'council-decision')).toContain(t('pages:process.not-recorded'))
    for (const page of [html, documentsIn(language)]) expect(page).not.toMatch(SAID_DECIDED[language])
  })

  test('[S37] it is called decided once a person has recorded the day', () => {
    const html = milestone(processIn(language, '2022-12-01', recorded('council-decision', { doneOn: '2022-11-21' })), 'council-decision')
    expect(html).toContain(t('pages:process.decided', { date: formatDate(Day.parse('2022-11-21'), language) }))
    expect(html).toMatch(SAID_DECIDED[language])
    expect(html).not.toContain(t('pages:process.not-recorded'))
    expect(html).not.toContain(t('pages:process.late'))
  })

  test('[S36] the executive handled it a week before the council, and its minutes have their place', () => {
    const html = processIn(language, '2022-12-01', recorded('executive-handling', { doneOn: '2022-11-14', minutes: 'https://example.org/minutes' }))
    const handling = milestone(html, 'executive-handling')
    expect(handling).toContain(formatDate(Day.parse('2022-11-14'), language))
    expect(handling).toContain(t('pages:process.for-handling', { body: strategy.decisionBodies[1]?.title[language] ?? '' }))
    expect(handling).toContain(`<a href="https://example.org/minutes">${t('pages:process.minutes')}</a>`)
    expect(html.indexOf('id="executive-handling"')).toBeLessThan(html.indexOf('id="council-decision"'))
  })

  test('[S38] a milestone whose month has gone says so in words, and not before', () => {
    expect(milestone(processIn(language, '2022-12-31'), 'action-plans-due')).not.toContain(t('pages:process.overdue'))
    expect(milestone(processIn(language, '2023-01-01'), 'action-plans-due')).toContain(t('pages:process.overdue'))
  })

  test('[S39] the plan and the day it happened stand side by side, and late is said in words', () => {
    const html = milestone(processIn(language, '2023-05-01', recorded('organising-plan-due', { doneOn: '2023-04-24' })), 'organising-plan-due')
    expect(html).toContain(formatMonth(Day.parse('2023-02-28'), language))
    expect(html).toContain(formatDate(Day.parse('2023-04-24'), language))
    expect(html).toContain(t('pages:process.late'))
  })
})

test('the participants in events are about 250', () => {
  expect(processIn('fi')).toContain('noin 250')
  expect(processIn('en')).toContain('about 250')
})
