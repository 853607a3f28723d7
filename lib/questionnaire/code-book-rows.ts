import type { LocalisedText } from '@/lib/vocabulary/language'
import { codeBook, type PlaceKind } from './code-book'
import { questionsOf } from './question-rules'
import type { Question, QuestionnaireDefinition } from './schema'

/** One line of `codebook.csv`: what a code at a place means, in every language. */
export type CodeBookRow = {
  place: number
  kind: PlaceKind
  question: string
  row: string | null
  option: string | null
  /** `null` where the code is itself the figure: a rank or a number. */
  code: number | null
  questionLabel: LocalisedText
  rowLabel: LocalisedText | null
  optionLabel: LocalisedText | null
}

/** A line per option of each place, in the order of places and codes. */
export function codeBookRows(definition: QuestionnaireDefinition): CodeBookRow[] {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]))
  return codeBook(definition).places.flatMap(({ place, kind, question: id, row, option, options }) => {
    const question = questions.get(id)
    if (!question) return []
    const line = {
      place, kind, question: id, row,
      questionLabel: question.text,
      rowLabel: row === null ? null : labelOf('rows' in question ? question.rows : [], row),
    }
    if (kind === 'choice') {
      return options.map((chosen, index) => ({ ...line, option: chosen, code: index + 1, optionLabel: optionLabel(question, chosen) }))
    }
    return [{ ...line, option, code: kind === 'flag' ? 1 : null, optionLabel: option === null ? null : optionLabel(question, option) }]
  })
}

function optionLabel(question: Question, option: string): LocalisedText | null {
  return labelOf('options' in question ? question.options : [], option)
}

function labelOf(parts: { id: string; label: LocalisedText }[], id: string): LocalisedText | null {
  return parts.find((part) => part.id === id)?.label ?? null
}
