import type { ReactNode } from 'react'
import { partField } from '@/lib/questionnaire/form-fields'
import { rankCount } from '@/lib/questionnaire/question-rules'
import type { QuestionOf } from '@/lib/questionnaire/schema'
import { QuestionGroup, Say } from './question-parts'
import { errorId, type NumberedOption, type View } from './view'

type Ranking = { question: QuestionOf<'ranking'>; view: View }

/** One list per place; the script puts choosing and moving in their stead, and on paper there are boxes. */
export function RankingQuestion({ question, view }: Ranking): ReactNode {
  const options = view.optionsOf(question)
  const places = Array.from({ length: rankCount(question) }, (_, index) => index + 1)
  return (
    <QuestionGroup question={question} view={view}>
      <div className="ranks">
        {places.map((place) => <Rank key={place} place={place} field={partField(question.id, place)} options={options} view={view} />)}
      </div>
      <ul className="paper-only" aria-hidden="true">
        {[...options].sort((one, other) => one.number - other.number).map((option) => (
          <li key={option.id} data-no={option.number}>{option.label[view.language]}</li>
        ))}
      </ul>
    </QuestionGroup>
  )
}

type Place = { place: number; field: string; options: NumberedOption[]; view: View }

function Rank({ place, field, options, view }: Place): ReactNode {
  const hasProblem = view.problemOf(field) !== undefined
  return (
    <div className={hasProblem ? 'rank problem' : 'rank'} data-field={field}>
      <label htmlFor={field}>{view.t('answering:form.rank-place', { place })}</label>
      <Say field={field} view={view} />
      <select id={field} name={field} defaultValue={view.typed(field)[0] ?? ''} aria-invalid={hasProblem || undefined} aria-describedby={hasProblem ? errorId(field) : undefined}>
        <option value="">{view.t('answering:form.rank-none')}</option>
        {options.map((option) => <option key={option.id} value={option.id}>{option.label[view.language]}</option>)}
      </select>
    </div>
  )
}
