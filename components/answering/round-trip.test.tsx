import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translator } from '@/lib/i18n/translator'
import { answersToKeep } from '@/lib/questionnaire/conditions'
import { type Entries, toEntries } from '@/lib/questionnaire/form-fields'
import type { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { validate } from '@/lib/questionnaire/validate'
import { LANGUAGES, type Language } from '@/lib/vocabulary/language'
import { answersTo, aQuestionnaire } from '@/tests/support/questionnaires'
import { AnswerForm } from './answer-form'

function page(definition: QuestionnaireDefinition, language: Language, typed?: Entries): string {
  return renderToStaticMarkup(<AnswerForm form={{
    definition, title: 'T', language, t: translator(language), action: '/fi/answer/x', otherLanguages: [], submissionId: 'id', version: 1,
    privacyHref: '/fi/privacy', help: { phone: '1', hours: '2' }, ...(typed ? { typed } : {}),
  }} />)
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' }
const plain = (html: string) => html.replace(/&(lt|gt|quot|#x27|amp);/g, (entity) => ENTITIES[entity] ?? entity)
const attribute = (tag: string, name: string) => { const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]; return found === undefined ? null : plain(found) }

/** What a browser would post of the markup: the fields that the person filled in. */
function postedFrom(html: string): Entries {
  const entries: [string, string][] = []
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const isBox = /type="(radio|checkbox)"/.test(tag)
    if (name?.startsWith('q.') && (!isBox || /\bchecked=""/.test(tag))) entries.push([name, attribute(tag, 'value') ?? ''])
  }
  for (const [, tag = '', text = ''] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) entries.push([attribute(tag, 'name') ?? '', plain(text.replace(/^\n/, ''))])
  for (const [, tag = '', options = ''] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = [...options.matchAll(/<option\b[^>]*>/g)].map(([option]) => option).find((option) => option.includes('selected=""'))
    entries.push([attribute(tag, 'name') ?? '', attribute(chosen ?? '', 'value') ?? ''])
  }
  return entries
}

test('[S102] any questionnaire is drawn in every language, with a field for every question', () => {
  fc.assert(fc.property(aQuestionnaire(), fc.constantFrom(...LANGUAGES), (definition, language) => {
    const html = page(definition, language)
    for (const question of definition.pages.flatMap(({ questions }) => questions)) expect(html).toContain(`data-question="${question.id}"`)
  }), { numRuns: 60 })
})

test('an answer given back in the form and sent again is the same answer', () => {
  fc.assert(fc.property(aQuestionnaire().chain((definition) => answersTo(definition).map((answers) => ({ definition, answers }))), ({ definition, answers }) => {
    const html = page(definition, 'fi', toEntries(definition, answers))
    expect(validate(definition, postedFrom(html))).toEqual({ ok: true, answers: answersToKeep(definition, answers) })
  }), { numRuns: 60 })
})
