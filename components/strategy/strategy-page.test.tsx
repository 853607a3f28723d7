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

/** The markup of a list item that has an id, with all that it holds. */
function itemOf(html: string, id: string): string {
  const from = html.indexOf(`<li id="${id}"`)
  const next = html.slice(from + 1).search(/<li id="|<\/section>/)
  return from === -1 ? '' : html.slice(from, from + 1 + next)
}

const EXPLAINED_MISSION: Record<Language, RegExp> = {
  fi: /Missio eli perustehtävä/,
  sv: /Mission, det vill säga grundläggande uppgift/,
  en: /Mission: why we exist/,
  'fi-selko': /Missio eli tärkein tehtävä/,
}

const CENTRAL_HOSPITAL: Record<Language, string> = {
  fi: 'Kainuun keskussairaala',
  sv: 'Kajanalands centralsjukhus',
  en: 'Kainuu Central Hospital',
  'fi-selko': 'Kainuun keskussairaala',
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
    ['[S17] [S18] [S19] [S20] [S21] what the service strategy considers', strategy.serviceStrategy.considerations.map(({ id }) => id)],
    ['[S94] [S95] [S96] [S97] [S98] [S132] the five challenges', ['challenge-ageing', 'challenge-staffing', 'challenge-distances', 'challenge-funding', 'challenge-trust']],
    ['[S100] [S101] [S102] the values', ['value-openness', 'value-reliability', 'value-fairness']],
    ['[S103] [S104] [S105] [S106] the principles of the values', strategy.values.principles.map(({ id }) => id)],
    ['[S127] [S128] [S129] [S130] [S143] [S144] [S147] [S149] [S151] [S154] [S155] guideline 1, its themes and key points', ['theme-humanity', 'theme-participation', 'theme-safety-prevention', 'theme-basic-services', 'guideline-1', 'kp-self-care', 'kp-inclusion', 'kp-remote-mobile', 'kp-basic-services', 'kp-good-service', 'kp-rescue']],
    ['[S156] [S157] [S158] [S159] [S160] the battles of guideline 1', ['battle-hospital-at-home', 'battle-cooperation', 'battle-prevention', 'battle-own-nurse', 'battle-trust']],
    ['[S131] [S132] [S133] [S134] [S161] [S162] [S163] [S167] [S170] guideline 2, its themes and key points', ['theme-results', 'theme-answer-challenges', 'theme-balanced-finances', 'theme-implementation', 'guideline-2', 'kp-answer-challenges', 'kp-balance', 'kp-cooperation', 'kp-results']],
    ['[S173] [S174] the battles of guideline 2', ['battle-balance', 'battle-effectiveness-model']],
    ['[S135] [S136] [S137] [S138] [S175] [S176] [S178] [S182] [S184] [S186] guideline 3, its themes and key points', ['theme-digital', 'theme-data', 'theme-agile-work', 'theme-change-readiness', 'guideline-3', 'kp-digital', 'kp-daily-renewal', 'kp-change-skills', 'kp-evidence', 'kp-open-action']],
    ['[S187] [S188] [S189] the battles of guideline 3', ['battle-digital-leap', 'battle-daily-development', 'battle-change-skills']],
    ['[S139] [S140] [S141] [S142] [S190] [S191] [S194] [S197] [S199] [S201] guideline 4, its themes and key points', ['theme-continuous-improvement', 'theme-line-management', 'theme-rewards', 'theme-staff-availability', 'guideline-4', 'kp-leadership', 'kp-careers', 'kp-rewards', 'kp-staffing', 'kp-improvement']],
    ['[S203] [S204] [S205] [S206] the battles of guideline 4', ['battle-leadership', 'battle-rewards', 'battle-recruitment', 'battle-coping']],
    ['[S213] [S214] [S215] [S216] [S217] [S218] [S219] [S220] [S221] the goals of the service strategy', ['goal-equal-services', 'goal-access', 'goal-health-gaps', 'goal-workforce', 'goal-demography', 'goal-costs', 'goal-integration', 'goal-municipalities', 'goal-developers']],
    ['[S224] [S225] [S226] [S227] [S228] [S229] the channels', ['channel-digital', 'channel-home', 'channel-local', 'channel-regional', 'channel-centralised', 'channel-collaborative']],
  ])('%s have their anchors', (_what, ids) => {
    expect(anchorsOf(html).filter((anchor) => ids.includes(anchor))).toEqual(expect.arrayContaining(ids))
  })

  test('[S94] [S95] [S96] [S97] [S98] each challenge says its cause and its consequence in words', () => {
    for (const { id, cause, consequence } of strategy.challenges.items) {
      const challenge = itemOf(html, id)
      expect(challenge).toContain(shown(cause[language]))
      expect(challenge).toContain(shown(consequence[language]))
    }
  })

  test('[S93] the strength of bold renewal leads to the guideline on renewal', () => {
    expect(itemOf(html, 'strength-economy')).toContain(`<a href="#guideline-3">${shown(third?.title[language] ?? '')}</a>`)
  })

  test.each([
    ['[S145] [S146] [S148] [S150] [S152] [S153] guideline 1', first],
    ['[S164] [S165] [S166] [S168] [S169] [S171] [S172] guideline 2', second],
    ['[S177] [S179] [S180] [S181] [S183] [S185] guideline 3', third],
    ['[S192] [S193] [S195] [S196] [S198] [S200] [S202] guideline 4', fourth],
  ])('%s shows every sentence under its key points, as text only', (_what, guideline) => {
    const points = guideline?.keyPoints.flatMap((keyPoint) => keyPoint.points) ?? []
    expect(points.length).toBeGreaterThan(4)
    for (const point of points) expect(html).toContain(`<li>${shown(point[language])}</li>`)
  })

  test('[S126] the finances in the vision are text only', () => {
    expect(html).toContain(`<li id="vision-economy">${shown(strategy.vision.points.find(({ id }) => id === 'vision-economy')?.text[language] ?? '')}</li>`)
  })

  test.each([
    ['[S1]', 'title with its years', strategy.title],
    ['[S3]', 'purpose', strategy.about.purpose],
    ['[S5]', 'basis', strategy.about.basis],
    ['[S107]', 'motto of the values', strategy.values.motto],
    ['[S121]', 'mission', strategy.mission.text],
    ['[S122]', 'vision', strategy.vision.slogan],
    ['[S222]', 'ways of producing services', strategy.serviceStrategy.production],
  ])('%s the %s is shown', (_rows, _what, text) => {
    expect(html).toContain(shown(text[language]))
  })

  test('[S121] the foreign word for the mission is explained beside it', () => {
    expect(html).toMatch(EXPLAINED_MISSION[language])
  })

  test('[S72] the abbreviation YTA stands only in brackets after its name', () => {
    expect(html.replaceAll(/(yhteistyöalueella|collaborative area) \(YTA\)/g, '')).not.toContain('YTA')
  })

  test('[S75] the central hospital is called by its name, never by its abbreviation', () => {
    const channel = itemOf(html, 'channel-centralised')
    expect(channel).toContain(CENTRAL_HOSPITAL[language])
    expect(html).not.toContain('KAKS')
  })
})

test('[S1] the strategy is of the years 2022 to 2025', () => {
  for (const language of LANGUAGES) expect(strategy.title[language]).toContain('2022–2025')
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
