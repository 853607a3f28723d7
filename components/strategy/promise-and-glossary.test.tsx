import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { Glossary, PromiseStatements, Strategy } from '@/lib/strategy/schema'
import { type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { GlossaryPage } from './glossary-page'
import { PromisePage, StatementPage } from './promise-page'

const strategy = Strategy.parse(content('strategy'))
const { statements } = PromiseStatements.parse(content('service-promise'))
const glossary = Glossary.parse(content('glossary'))

function content(name: string): unknown {
  return JSON.parse(readFileSync(`content/${name}.json`, 'utf8'))
}

function promiseIn(language: Language): string {
  return renderToStaticMarkup(<PromisePage view={{ strategy, statements, language, t: translator(language) }} />)
}

function statementIn(language: Language, id: string): string {
  const statement = statements.find((each) => each.id === id)
  if (!statement) throw new Error(`no statement ${id}`)
  return renderToStaticMarkup(<StatementPage statement={statement} view={{ strategy, statements, language, t: translator(language) }} />)
}

function glossaryIn(language: Language): string {
  return renderToStaticMarkup(<GlossaryPage glossary={glossary} view={{ t: translator(language), language }} />)
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('[S2] the promise stands under the motto of the strategy', () => {
    expect(promiseIn(language)).toContain(`<h1>${renderToStaticMarkup(<>{strategy.motto[language]}</>)}</h1>`)
  })

  test('[S104] every statement has an anchor, a page of its own and an example of the deed', () => {
    const html = promiseIn(language)
    for (const { id, explanation } of statements) {
      expect(html).toContain(` id="${id}"`)
      expect(html).toContain(`href="${addressIn(language, `/promise/${id}`)}"`)
      expect(html).toContain(renderToStaticMarkup(<>{explanation[language]}</>))
    }
  })

  test.each([
    ['[S55] [S77] [S148] [S159]', 'support-when-needed', 'battle-own-nurse'],
    ['[S213]', 'equal-access', 'goal-equal-services'],
    ['[S160]', 'open-information', 'battle-trust'],
    ['[S219]', 'seamless-care', 'goal-integration'],
    ['[S221]', 'can-influence', 'goal-developers'],
    ['[S224]', 'easy-contact', 'channel-digital'],
    ['[S226]', 'close-to-home', 'channel-local'],
  ])('%s the statement %s leads to %s in the strategy', (_rows, statement, record) => {
    expect(statementIn(language, statement)).toContain(`href="${addressIn(language, '/strategy')}#${record}"`)
  })

  test('[S72] [S75] [S76] [S223] words and abbreviations are explained, every word under its anchor', () => {
    const html = glossaryIn(language)
    for (const { id } of glossary) expect(html).toContain(` id="${id}"`)
    for (const abbreviation of ['YTA', 'KAKS', 'sote']) expect(html).toContain(abbreviation)
    for (const word of ['service-voucher', 'multi-provider-model', 'collaborative-area']) expect(html).toContain(` id="${word}"`)
  })
})

test('[S105] how clients are met is a statement of its own', () => {
  expect(statements.map(({ id }) => id)).toContain('humane-skilled')
})

test('words of other languages are marked for a screen reader', () => {
  expect(glossaryIn('fi')).toContain('<span lang="sv">välfärdsområde</span>')
  expect(glossaryIn('en')).toContain('<span lang="fi">hyvinvointialue</span>')
})

test('no mark of the translators has come along', () => {
  for (const word of glossary) for (const language of LANGUAGES) expect(word[language]).not.toMatch(/\bV\b|\[|\(seed|earlier/)
})
