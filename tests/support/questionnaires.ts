import fc, { type Arbitrary } from 'fast-check'
import type { Answers } from '@/lib/questionnaire/answers'
import { noAnswers } from '@/lib/questionnaire/answers'
import { type Entries, partField, questionField, wordsField } from '@/lib/questionnaire/form-fields'
import { decimalsOf, questionsOf, rankCount } from '@/lib/questionnaire/question-rules'
import type { Option, Question, QuestionnaireDefinition, QuestionOf } from '@/lib/questionnaire/schema'
import type { LocalisedText } from '@/lib/vocabulary/language'

export function localised(text: string): LocalisedText {
  return { fi: text, sv: `${text} (sv)`, en: `${text} (en)`, 'fi-selko': `${text} (selko)` }
}

export function option(id: string, more: Partial<Option> = {}): Option {
  return { id, label: localised(id), ...more }
}

type Details<Type extends Question['type']> = Partial<Omit<QuestionOf<Type>, 'id' | 'type'>>

/** A question that says nothing it need not: two options, two rows, numbers from 0 to 100. */
export function question<Type extends Question['type']>(id: string, type: Type, details: Details<Type> = {}): Question {
  const asked = { id, text: localised(`${id}?`), required: false }
  const options = [option('yes'), option('no')]
  const shapes: { [Kind in Question['type']]: QuestionOf<Kind> } = {
    single: { ...asked, type: 'single', options },
    multiple: { ...asked, type: 'multiple', options },
    scale: { ...asked, type: 'scale', options },
    ranking: { ...asked, type: 'ranking', options },
    matrix: { ...asked, type: 'matrix', options, rows: [option('first'), option('second')] },
    text: { ...asked, type: 'text' },
    number: { ...asked, type: 'number', min: 0, max: 100, integer: true },
  }
  return { ...shapes[type], ...details }
}

/** The questions on one page; several lists make several pages. */
export function questionnaire(...pages: Question[][]): QuestionnaireDefinition {
  return {
    id: 'a-survey',
    title: localised('A survey'),
    intro: localised('Welcome'),
    pages: pages.map((questions, index) => ({ id: `page-${String(index + 1)}`, title: localised(`Page ${String(index + 1)}`), questions })),
  }
}

const anId = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/).filter((id) => id !== 'constructor')
const someIds = (minLength: number, maxLength: number) => fc.uniqueArray(anId, { minLength, maxLength })
/** Names that break what is careless: markup, quotes, plain words of a programming language. */
const aLabel = fc.oneof(fc.constantFrom('a "b" <c> & d', 'ä ö å', '{count}', "it's", '</script>'), fc.string({ minLength: 1, maxLength: 12 })).map(localised)

type Loose = Record<string, unknown>

/** Any definition that can be published, small enough to look at. */
export function aQuestionnaire(): Arbitrary<QuestionnaireDefinition> {
  return fc.uniqueArray(anId, { minLength: 1, maxLength: 7 }).chain((ids) =>
    fc.tuple(...ids.map(aQuestion), fc.infiniteStream(fc.nat(99))).map((drawn) => {
      const choices = drawn.pop() as Iterator<number>
      return questionnaire(...paged(withConditions(drawn as Question[], choices)))
    }),
  )
}

function paged(questions: Question[]): Question[][] {
  const half = Math.ceil(questions.length / 2)
  return questions.length > 1 ? [questions.slice(0, half), questions.slice(half)] : [questions]
}

/** About half of the questions that can look back at a choice do. */
function withConditions(questions: Question[], choices: Iterator<number>): Question[] {
  const draw = () => Number(choices.next().value)
  return questions.map((later, index) => {
    const earlier = questions.slice(0, index).filter((candidate) => candidate.type === 'single' || candidate.type === 'multiple')
    const asked = earlier[draw() % Math.max(1, earlier.length)]
    if (!asked || draw() % 2 === 0) return later
    const anyOf = asked.options.map(({ id }) => id).slice(draw() % asked.options.length)
    return { ...later, showIf: { question: asked.id, anyOf } }
  })
}

function aQuestion(id: string): Arbitrary<Question> {
  const base = fc.record({ text: aLabel, required: fc.boolean() })
  const choices = (more: Record<string, Arbitrary<unknown>> = {}) =>
    someIds(2, 5).chain((ids) => fc.tuple(...ids.map((one) => fc.record({ id: fc.constant(one), label: aLabel, ...more }, { requiredKeys: ['id', 'label'] }))))
  const kind = (type: Question['type'], details: Arbitrary<Loose>) => fc.tuple(base, details).map(([shared, own]) => ({ id, type, ...shared, ...own }) as Question)
  const flag = fc.constantFrom(true, false)
  return fc.oneof(
    kind('single', fc.record({ options: choices({ allowsText: flag }), optionOrder: fc.constantFrom('fixed', 'rotate') })),
    kind('multiple', choices({ allowsText: flag, exclusive: flag }).chain((options) => fc.record({ options: fc.constant(options), maxSelections: fc.integer({ min: 1, max: options.length }) }, { requiredKeys: ['options'] }))),
    kind('scale', fc.record({ options: choices({ outsideScale: flag }) })),
    kind('matrix', fc.record({ options: choices(), rows: someIds(1, 4).map((ids) => ids.map((row) => option(row))), requiredRows: fc.constantFrom('all', 'any') }, { requiredKeys: ['options', 'rows'] })),
    kind('ranking', choices().chain((options) => fc.record({ options: fc.constant(options), optionOrder: fc.constant('rotate'), maxRanks: fc.integer({ min: 1, max: options.length }) }, { requiredKeys: ['options'] }))),
    kind('text', fc.record({ multiline: flag, maxLength: fc.integer({ min: 1, max: 40 }) }, { requiredKeys: [] })),
    kind('number', fc.record({ min: fc.integer({ min: -300, max: 0 }), max: fc.integer({ min: 0, max: 300 }), decimals: fc.constantFrom(0, 1, 2) }, { requiredKeys: ['min', 'max'] })),
  )
}

/** Answers that can be sent: every required question answered, the others or not. Conditions are not looked at. */
export function answersTo(definition: QuestionnaireDefinition): Arbitrary<Answers> {
  return fc.tuple(...questionsOf(definition).map(anAnswerTo)).map((parts) => {
    const answers = noAnswers()
    for (const [id, given, words] of parts) {
      if (given !== undefined) answers.given[id] = given
      if (words && Object.keys(words).length > 0) answers.words[id] = words
    }
    return answers
  })
}

type Part = [id: string, given?: Answers['given'][string], words?: Record<string, string>]

/** What a person may write: never only blanks, no control characters, short enough. */
function aText(maxLength: number): Arbitrary<string> {
  const characters = fc.oneof(fc.constantFrom('a', 'ä', ' ', '\n', '<', '&', '"', "'", '😀', '{', '\u00ad'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }))
  return fc.array(characters, { minLength: 1, maxLength: maxLength })
    .map((parts) => Array.from(parts.join('').replace(/[\p{Cc}\p{Cs}]/gu, (found) => (found === '\n' ? found : ''))).slice(0, maxLength).join('').trim())
    .filter((text) => text !== '')
}

function anAnswerTo(asked: Question): Arbitrary<Part> {
  const ids = 'options' in asked ? asked.options.map(({ id }) => id) : []
  const maybe = (answer: Arbitrary<Part>) => (asked.required ? answer : fc.oneof(answer, fc.constant<Part>([asked.id])))
  const words = 'options' in asked
    ? fc.record(Object.fromEntries(asked.options.filter(({ allowsText }) => allowsText).map(({ id }) => [id, aText(200)])), { requiredKeys: [] })
    : fc.constant({})
  switch (asked.type) {
    case 'single':
    case 'scale':
      return maybe(fc.tuple(fc.constantFrom(...ids), words).map(([id, spoken]) => [asked.id, id, pick(spoken, [id])]))
    case 'multiple':
      return maybe(fc.tuple(someOptions(asked), words).map(([chosen, spoken]) => [asked.id, chosen, pick(spoken, chosen)]))
    case 'matrix': {
      const row = fc.constantFrom(...ids)
      const rows = fc.record(Object.fromEntries(asked.rows.map(({ id }) => [id, row])), asked.required && asked.requiredRows !== 'any' ? {} : { requiredKeys: [] })
      return maybe(rows.filter((choices) => Object.keys(choices).length > 0).map((choices): Part => [asked.id, present(choices)]))
    }
    case 'ranking': {
      const count = rankCount(asked)
      return maybe(fc.shuffledSubarray(ids, { minLength: asked.required ? count : 1, maxLength: count }).map((ranked) => [asked.id, ranked]))
    }
    case 'number': {
      const unit = 10 ** decimalsOf(asked)
      return maybe(fc.integer({ min: asked.min * unit, max: asked.max * unit }).map((code) => [asked.id, code / unit]))
    }
    case 'text': {
      const text = aText(asked.maxLength ?? 60)
      return maybe((asked.multiline ? text : text.map((typed) => typed.replace(/\n/g, '-'))).map((typed) => [asked.id, typed]))
    }
  }
}

function present(choices: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(choices).flatMap(([row, option]) => (option === undefined ? [] : [[row, option]])))
}

function someOptions(asked: QuestionOf<'multiple'>): Arbitrary<string[]> {
  const ids = asked.options.map(({ id }) => id)
  const exclusive = asked.options.filter((one) => one.exclusive).map(({ id }) => id)
  const together = ids.filter((id) => !exclusive.includes(id))
  const alone = exclusive.map((id) => fc.constant<string[]>([id]))
  return fc.oneof(...alone, ...(together.length > 0 ? [fc.subarray(together, { minLength: 1, maxLength: Math.min(together.length, asked.maxSelections ?? together.length) })] : []))
}

function pick(words: Record<string, string>, chosen: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([id]) => chosen.includes(id)).map(([id, text]) => [id, text.replace(/\n/g, ' ').trim()]))
}

/** Anything at all in the fields of a form, known and unknown. */
export function anyEntries(definition: QuestionnaireDefinition): Arbitrary<Entries> {
  const names = questionsOf(definition).flatMap((asked) => [
    questionField(asked.id),
    ...('rows' in asked ? asked.rows.map((row) => partField(asked.id, row.id)) : []),
    ...('options' in asked ? asked.options.flatMap((one, index) => [partField(asked.id, index + 1), wordsField(asked.id, one.id)]) : []),
  ])
  const known = questionsOf(definition).flatMap((asked) => ('options' in asked ? asked.options.map(({ id }) => id) : []))
  const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, fc.string(), fc.constantFrom('__proto__', 'constructor', 'q.', 'q.__proto__'))
  const value = fc.oneof(fc.constantFrom('', ...known), fc.string({ unit: 'binary' }), fc.constantFrom('12', '-1', '9'.repeat(400), '1,5', '\0', '\r\n', '__proto__', 'constructor'))
  return fc.array(fc.tuple(name, value), { maxLength: 30 })
}
