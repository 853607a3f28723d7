import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { translator } from '@/lib/i18n/translator'
import { listRecords } from '@/lib/strategy/records'
import { Strategy } from '@/lib/strategy/schema'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { StrategyPage } from './strategy-page'

const strategy = Strategy.parse(JSON.parse(readFileSync('content/strategy.json', 'utf8')))
const pages = Object.fromEntries(LANGUAGES.map((language) => [language, pageIn(language)])) as Record<Language, string>
const [first, second, third, fourth] = strategy.guidelines

function pageIn(language: Language): string {
  return renderToStaticMarkup(<StrategyPage view={{ strategy, language, t: translator(language) }} />)
}

function anchorsOf(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
}

/** A text as it stands in the page. */
function shown(text: string): string {
  return renderToStaticMarkup(<>{text}</>)
}

describe.each(LANGUAGES)('in %s', (language) => {
  const html = pages[language]

  test('every record has its anchor, and no anchor stands twice', () => {
    const anchors = anchorsOf(html)
    expect(new Set(anchors).size).toBe(anchors.length)
    const { county, process, documents, decisionBodies } = strategy
    const ids = [...listRecords(strategy), ...county.municipalities, ...county.domains, ...process.steps, ...documents, ...decisionBodies].map(({ id }) => id)
    expect(ids.filter((id) => !anchors.includes(id))).toEqual([])
  })

  test.each([
    ['[S14] [S40] [S41] [S42] [S43] [S44] [S45] [S46] the documents', ['doc-county-strategy', 'doc-service-strategy', 'doc-organising-plan', 'doc-service-level-decisions', 'doc-budget', 'doc-domain-action-plans', 'doc-substrategies', 'doc-other']],
    ['[S17] [S18] [S19] [S20] [S21] what the service strategy considers', strategy.serviceStrategy.considerations.map(({ id }) => id)],
    ['[S64] [S65] [S67] those who decide', ['county-council', 'county-executive', 'county-management']],
    ['[S94] [S95] [S96] [S97] [S98] the challenges', ['challenge-ageing', 'challenge-staffing', 'challenge-distances', 'challenge-funding', 'challenge-trust']],
    ['[S100] [S101] [S102] the values', ['value-openness', 'value-reliability', 'value-fairness']],
    ['[S103] [S104] [S105] [S106] the principles of the values', strategy.values.principles.map(({ id }) => id)],
    ['[S126] the finances in the vision', ['vision-economy']],
    ['[S127] [S128] [S129] [S130] [S143] [S144] [S147] [S149] [S151] [S154] [S155] guideline 1, its themes and key points', ['theme-humanity', 'theme-participation', 'theme-safety-prevention', 'theme-basic-services', 'guideline-1', 'kp-self-care', 'kp-inclusion', 'kp-remote-mobile', 'kp-basic-services', 'kp-good-service', 'kp-rescue']],
    ['[S156] [S157] [S158] [S159] [S160] the battles of guideline 1', ['battle-hospital-at-home', 'battle-cooperation', 'battle-prevention', 'battle-own-nurse', 'battle-trust']],
    ['[S131] [S132] [S133] [S134] [S161] [S162] [S163] [S167] [S170] guideline 2, its themes and key points', ['theme-results', 'theme-answer-challenges', 'theme-balanced-finances', 'theme-implementation', 'guideline-2', 'kp-answer-challenges', 'kp-balance', 'kp-cooperation', 'kp-results']],
    ['[S173] [S174] the battles of guideline 2', ['battle-balance', 'battle-effectiveness-model']],
    ['[S93] [S135] [S136] [S137] [S138] [S175] [S176] [S178] [S182] [S184] [S186] guideline 3, its themes and key points', ['theme-digital', 'theme-data', 'theme-agile-work', 'theme-change-readiness', 'guideline-3', 'kp-digital', 'kp-daily-renewal', 'kp-change-skills', 'kp-evidence', 'kp-open-action']],
    ['[S187] [S188] [S189] the battles of guideline 3', ['battle-digital-leap', 'battle-daily-development', 'battle-change-skills']],
    ['[S139] [S140] [S141] [S142] [S190] [S191] [S194] [S197] [S199] [S201] guideline 4, its themes and key points', ['theme-continuous-improvement', 'theme-line-management', 'theme-rewards', 'theme-staff-availability', 'guideline-4', 'kp-leadership', 'kp-careers', 'kp-rewards', 'kp-staffing', 'kp-improvement']],
    ['[S203] [S204] [S205] [S206] the battles of guideline 4', ['battle-leadership', 'battle-rewards', 'battle-recruitment', 'battle-coping']],
    ['[S15] [S213] [S214] [S215] [S216] [S217] [S218] [S219] [S220] [S221] the goals of the service strategy', ['goal-equal-services', 'goal-access', 'goal-health-gaps', 'goal-workforce', 'goal-demography', 'goal-costs', 'goal-integration', 'goal-municipalities', 'goal-developers']],
    ['[S72] [S75] [S76] [S224] [S225] [S226] [S227] [S228] [S229] [S230] the channels', ['channel-digital', 'channel-home', 'channel-local', 'channel-regional', 'channel-centralised', 'channel-collaborative']],
  ])('%s have their anchors', (_what, ids) => {
    expect(anchorsOf(html).filter((anchor) => ids.includes(anchor))).toEqual(expect.arrayContaining(ids))
  })

  test('[S94] [S95] [S96] [S97] [S98] each challenge says its cause and its consequence in words', () => {
    for (const { cause, consequence } of strategy.challenges.items) {
      expect(html).toContain(shown(cause[language]))
      expect(html).toContain(shown(consequence[language]))
    }
  })

  test.each([
    ['[S145] [S146] [S148] [S150] [S152] [S153] guideline 1', first],
    ['[S164] [S165] [S166] [S168] [S169] [S171] [S172] guideline 2', second],
    ['[S177] [S179] [S180] [S181] [S183] [S185] guideline 3', third],
    ['[S192] [S193] [S195] [S196] [S198] [S200] [S202] guideline 4', fourth],
  ])('%s shows every sentence under its key points, as text only', (_what, guideline) => {
    const points = guideline?.keyPoints.flatMap((keyPoint) => keyPoint.points) ?? []
    expect(points.length).toBeGreaterThan(4)
    for (const point of points) expect(html).toContain(shown(point[language]))
  })

  test('[S2] [S107] [S121] [S122] [S222] mottos, mission with its label explained, vision and production are shown', () => {
    const { title, motto, values, mission, vision, serviceStrategy } = strategy
    for (const text of [title, motto, values.motto, values.acronymNote, mission.label, mission.text, vision.slogan, serviceStrategy.production]) expect(html).toContain(shown(text[language]))
  })
})

test('[S69] eight municipalities, and Vaala is none of them', () => {
  expect(strategy.county.municipalities).toHaveLength(8)
  expect(pages.fi).not.toContain('Vaala')
})

test('[S76] the abbreviation sote is written out where it is first used', () => {
  expect(pages.fi).toContain('Sote-keskukset (sote = sosiaali- ja terveydenhuolto) tarjoavat')
  expect(pages['fi-selko']).toContain('Sote-keskuksesta (sote = sosiaalipalvelut ja terveyspalvelut)')
})

test('the initials of the values are told about, not translated', () => {
  expect(pages.sv).toContain('VALO')
  expect(pages.en).toContain('VALO, which means light')
})
