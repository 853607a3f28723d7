import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import content from '@/content/strategy.json'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { Strategy, type StrategyDocument } from '@/lib/strategy/schema'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { DocumentsPage } from './documents-page'

const strategy = Strategy.parse(content)

function pageIn(language: Language): string {
  return renderToStaticMarkup(<DocumentsPage view={{ strategy, language, t: translator(language) }} />)
}

/** A text as it stands in the page. */
function shown(text: string): string {
  return renderToStaticMarkup(<>{text}</>)
}

function documentOf(id: string): StrategyDocument {
  const document = strategy.documents.find((each) => each.id === id)
  if (!document) throw new Error(`no document ${id}`)
  return document
}

/** The markup of one document or body, up to the next. */
function entry(html: string, id: string): string {
  const from = html.indexOf(` id="${id}"`)
  const next = html.slice(from + 1).search(/ id="|<\/section>/)
  return from === -1 ? '' : html.slice(from, from + 1 + next)
}

describe.each(LANGUAGES)('in %s', (language) => {
  const html = pageIn(language)
  const t = translator(language)

  test.each([
    ['[S40] [S47]', 'doc-county-strategy', ['county-council']],
    ['[S14] [S41] [S48]', 'doc-service-strategy', ['county-council', 'doc-county-strategy']],
    ['[S41]', 'doc-organising-plan', ['county-council', 'doc-service-strategy']],
    ['[S16] [S42] [S49]', 'doc-service-level-decisions', ['county-council', 'doc-county-strategy']],
    ['[S43]', 'doc-budget', ['county-council', 'doc-county-strategy']],
    ['[S43] [S44]', 'doc-domain-action-plans', ['county-council', 'doc-budget']],
    ['[S45]', 'doc-substrategies', ['county-executive', 'doc-county-strategy']],
    ['[S46]', 'doc-other', ['county-management', 'doc-county-strategy']],
  ])('%s %s says what it is and when, and leads to who decides and to where it belongs', (_rows, id, leadsTo) => {
    const { title, text, timing } = documentOf(id)
    const markup = entry(html, id)
    for (const words of [title, text, timing]) expect(markup).toContain(shown(words[language]))
    expect([...markup.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target)).toEqual(leadsTo)
  })

  test('[S4] the tree is one, and the strategy can be read one click away', () => {
    expect(strategy.documents.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual(['doc-county-strategy'])
    expect(html).toContain(`href="${addressIn(language, '/strategy')}"`)
  })

  test('[S41] the two service plans are timed in words, with no day made up', () => {
    for (const id of ['doc-service-strategy', 'doc-organising-plan']) expect(documentOf(id).timing[language]).not.toMatch(/\d{1,2}\.\d{1,2}\.|^\d{1,2} /)
    expect(documentOf('doc-organising-plan').timing[language]).toContain('2023')
  })

  test.each([['[S42]', 'doc-service-level-decisions'], ['[S46]', 'doc-other']])('%s %s shows no date, not even an empty one', (_rows, id) => {
    expect(entry(html, id)).not.toMatch(/\d{4}|<dd><\/dd>/)
  })

  test('[S44] the action plans are one for each of the five domains', () => {
    expect(strategy.county.domains).toHaveLength(5)
    for (const { id, label } of strategy.county.domains) expect(entry(html, 'doc-domain-action-plans')).toContain(`<a href="${addressIn(language, '/strategy')}#${id}">${shown(label[language])}</a>`)
    expect(html.split(`<dt>${t('pages:strategy.domains')}</dt>`)).toHaveLength(2)
  })

  test.each([
    ['[S64]', 'county-council', { members: 59, decidesOn: ['doc-county-strategy', 'doc-budget'] }],
    ['[S65]', 'county-executive', { members: 11, decidesOn: ['doc-substrategies'] }],
  ] as const)('%s %s says how many members it has and leads to what it decides on', (_rows, id, { members, decidesOn }) => {
    const markup = entry(html, id)
    expect(markup).toMatch(new RegExp(`\\b${String(members)}\\b`))
    for (const document of decidesOn) expect(markup).toContain(`href="#${document}"`)
  })

  test('[S67] the county management is among those who decide', () => {
    expect(entry(html, 'county-management')).toContain('href="#doc-other"')
  })
})
