import type { ReactNode } from 'react'
import { questionField, wordsField } from '@/lib/questionnaire/form-fields'
import { WORDS_LENGTH } from '@/lib/questionnaire/question-rules'
import type { QuestionOf } from '@/lib/questionnaire/schema'
import { QuestionGroup, Say } from './question-parts'
import { errorId, type NumberedOption, type View } from './view'

type Choices = { question: QuestionOf<'single' | 'multiple'>; view: View }

/** One or many of the options, each a row that can be pressed anywhere. */
export function ChoiceQuestion({ question, view }: Choices): ReactNode {
  const field = questionField(question.id)
  const type = question.type === 'single' ? 'radio' : 'checkbox'
  return (
    <QuestionGroup question={question} view={view} field={field}>
      <div className="choices">
        {view.optionsOf(question).map((option, index) => (
          <div key={option.id} className="option">
            <Choice option={option} view={view} input={{ type, field, first: index === 0 }} />
            {option.allowsText && <WordsBeside question={question.id} option={option} view={view} />}
          </div>
        ))}
      </div>
    </QuestionGroup>
  )
}

/** Five steps and what lies outside them. */
export function ScaleQuestion({ question, view }: { question: QuestionOf<'scale'>; view: View }): ReactNode {
  const field = questionField(question.id)
  return (
    <QuestionGroup question={question} view={view} field={field}>
      <ScalePoints options={view.optionsOf(question)} view={view} field={field} />
    </QuestionGroup>
  )
}

/** Points in a row where there is room; "cannot say" stands apart, by its frame and place and not by colour alone. */
export function ScalePoints({ options, view, field }: { options: NumberedOption[]; view: View; field: string }): ReactNode {
  const choice = (option: NumberedOption) => (
    <Choice key={option.id} option={option} view={view} input={{ type: 'radio', field, first: option.number === 1 }} />
  )
  const outside = options.filter((option) => option.outsideScale)
  return (
    <div className="scale">
      <div className="scale-points">{options.filter((option) => !option.outsideScale).map(choice)}</div>
      {outside.length > 0 && <div className="scale-outside">{outside.map(choice)}</div>}
    </div>
  )
}

type Input = { type: 'radio' | 'checkbox'; field: string; first: boolean }

/** The first control of a field carries the field's name as its id: there links from the summary lead. */
function Choice({ option, view, input }: { option: NumberedOption; view: View; input: Input }): ReactNode {
  const { type, field, first } = input
  const isAside = option.outsideScale === true || option.exclusive === true
  return (
    <label className={isAside ? 'choice aside' : 'choice'} data-no={option.number}>
      <input type={type} name={field} value={option.id} id={first ? field : undefined} defaultChecked={view.typed(field).includes(option.id)} data-exclusive={option.exclusive} />
      <span>{option.label[view.language]}</span>
    </label>
  )
}

function WordsBeside({ question, option, view }: { question: string; option: NumberedOption; view: View }): ReactNode {
  const field = wordsField(question, option.id)
  const hasProblem = view.problemOf(field) !== undefined
  return (
    <div className={hasProblem ? 'words problem' : 'words'} data-words={option.id} data-field={field}>
      <label htmlFor={field} className="small">{view.t('answering:form.words', { count: WORDS_LENGTH })}</label>
      <Say field={field} view={view} />
      <input type="text" id={field} name={field} defaultValue={view.typed(field)[0]} data-most={WORDS_LENGTH} aria-invalid={hasProblem || undefined} aria-describedby={hasProblem ? errorId(field) : undefined} />
    </div>
  )
}
