import type { ReactNode } from 'react'
import type { Question } from '@/lib/questionnaire/schema'
import { ChoiceQuestion, ScaleQuestion } from './choice-question'
import { MatrixQuestion } from './matrix-question'
import { RankingQuestion } from './ranking-question'
import { TypedQuestion } from './typed-question'
import type { View } from './view'

export function QuestionField({ question, view }: { question: Question; view: View }): ReactNode {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return <ChoiceQuestion question={question} view={view} />
    case 'scale':
      return <ScaleQuestion question={question} view={view} />
    case 'matrix':
      return <MatrixQuestion question={question} view={view} />
    case 'ranking':
      return <RankingQuestion question={question} view={view} />
    case 'text':
    case 'number':
      return <TypedQuestion question={question} view={view} />
  }
}
