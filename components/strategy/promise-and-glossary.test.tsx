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
  test('[S104] every statement has an anchor, a page of its own and an example of the deed', () => {
    const html = promiseIn(language)
    for (const { id, explanation } of statements) {
      expect(html).toContain(` id="${id}"`)
      expect(html).toContain(`href="${addressIn(language, `/promise/${id}`)}"`)
      expect(html).toContain(renderToStaticMarkup(<>{explanation[language]}</>))
    }
  })

  test.each([
    ['[S55] [S77] [S159]', 'support-when-needed', 'battle-own-nurse'],
    ['[S148]', 'support-when-needed', 'kp-inclusion'],
    ['[S105] [S127]', 'humane-skilled', 'theme-humanity'],
    ['[S154]', 'humane-skilled', 'kp-good-service'],
    ['[S128]', 'can-influence', 'theme-participation'],
    ['[S129]', 'prevention-first', 'theme-safety-prevention'],
    ['[S144]', 'prevention-first', 'kp-self-care'],
    ['[S153]', 'seamless-care', 'kp-basic-services'],
    ['[S213]', 'equal-access', 'goal-equal-services'],
    ['[S160]', 'open-information', 'battle-trust'],
    ['[S219]', 'seamless-care', 'goal-integration'],
    ['[S221]', 'can-influence', 'goal-developers'],
    ['[S224]', 'easy-contact', 'channel-digital'],
    ['[S226]', 'close-to-home', 'channel-local'],
  ])('%s the statement %s leads to %s in the strategy', (_rows, statement, record) => {
    expect(statementIn(language, statement)).toContain(`href="${addressIn(language, '/strategy')}#${record}"`)
  })

  test('every word of the glossary stands under its anchor', () => {
    const html = glossaryIn(language)
    for (const { id } of glossary) expect(html).toContain(` id="${id}"`)
  })

  test.each([
    ['[S53]', 'resident', 'asukas'],
    ['[S72]', 'collaborative-area', 'YTA'],
    ['[S75]', 'central-hospital', 'KAKS'],
    ['[S76]', 'health-and-social-services-centre', 'sote-keskus'],
    ['[S223]', 'service-voucher', 'palveluseteli'],
    ['[S223]', 'multi-provider-model', 'monituottajamalli'],
  ])('%s the glossary explains %s, known as %s, in every language', (_rows, id, known) => {
    const word = glossary.find((each) => each.id === id)
    expect(word?.fi).toContain(known)
    const html = glossaryIn(language)
    const from = html.indexOf(` id="${id}"`)
    const explained = html.slice(from, html.indexOf('</div>', from))
    for (const shown of language === 'fi-selko' ? [word?.fi, word?.['fi-selko']] : [word?.fi, word?.sv, word?.en]) expect(explained).toContain(renderToStaticMarkup(<>{shown}</>))
  })
})

test('words of other languages are marked for a screen reader', () => {
  expect(glossaryIn('fi')).toContain('<span lang="sv">välfärdsområde</span>')
  expect(glossaryIn('en')).toContain('<span lang="fi">hyvinvointialue</span>')
})

test('no mark of the translators has come along', () => {
  for (const word of glossary) for (const language of LANGUAGES) expect(word[language]).not.toMatch(/\bV\b|\[|\(seed|earlier/)
})
