import { randomUUID } from 'node:crypto'
import { toEntries } from '@/lib/questionnaire/form-fields'
import { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { drawAnswers } from '@/scripts/seed/draw-answers'
import { randomFrom } from '@/scripts/seed/random'
import { readContent } from './content'

export const ANSWER = '/fi/answer/residents-now'

type Fields = [string, string][]

const definition = QuestionnaireDefinition.parse(readContent('survey-residents'))

/** A whole posted form of a made-up person, with an id of its own. */
export function wholeForm(key: string, id: string = randomUUID()): Fields {
  const answers = toEntries(definition, drawAnswers(definition, randomFrom(key))).map(([name, value]): [string, string] => [name, value])
  return [['id', id], ['v', '1'], ['lang', 'fi'], ...answers]
}

/** The same form with one field given other values. */
export function withField(fields: Fields, name: string, ...values: string[]): Fields {
  return [...fields.filter(([other]) => other !== name), ...values.map((value): [string, string] => [name, value])]
}

export function withoutFields(fields: Fields, ...prefixes: string[]): Fields {
  return fields.filter(([name]) => !prefixes.some((prefix) => name === prefix || name.startsWith(`${prefix}.`)))
}

export function encoded(fields: Fields): string {
  return new URLSearchParams(fields).toString()
}
