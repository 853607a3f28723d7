import type { Translate } from '@/lib/i18n/translator'
import type { Problem } from '@/lib/questionnaire/problem'
import { questionsOf } from '@/lib/questionnaire/question-rules'
import type { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import type { Language } from '@/lib/vocabulary/language'
import type { WordedProblem } from './form'

type In = { definition: QuestionnaireDefinition; language: Language; t: Translate }

/** What the validator found, in the words of the page and of the JSON answer alike. */
export function wordProblems(problems: Problem[], { definition, language, t }: In): WordedProblem[] {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]))
  return problems.map(({ field, question, row, code, params }) => {
    const asked = questions.get(question)
    const rows = asked && 'rows' in asked ? asked.rows : []
    const label = rows.find(({ id }) => id === row)?.label[language] ?? ''
    return { field, message: t(`answering:error.${code}`, { ...params, row: label }) }
  })
}
