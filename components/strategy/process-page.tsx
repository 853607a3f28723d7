import type { ReactNode } from 'react'
import { formatDateRange } from '@/lib/format/dates'
import { formatNumber } from '@/lib/format/numbers'
import { addressIn } from '@/lib/i18n/addresses'
import type { Round } from '@/lib/rounds/round'
import type { ProcessFigure, ProcessStep } from '@/lib/strategy/schema'
import type { Day } from '@/lib/vocabulary/day'
import { Milestones } from './milestones'
import type { StrategyView } from './view'

export type ProcessView = StrategyView & { rounds: Round[]; today: Day }

/** How the strategy came about, step by step, with what was planned and by which rounds people took part. */
export function ProcessPage({ view }: { view: ProcessView }): ReactNode {
  const { strategy: { process }, language } = view
  const steps = [...process.steps].sort((one, other) => one.order - other.order)
  return (
    <div className="wrap page loose">
      <div className="flow">
        <h1>{process.title[language]}</h1>
        <p className="lead">{process.intro[language]}</p>
      </div>
      <ol className="chain">{steps.map((step) => <Step key={step.id} step={step} view={view} />)}</ol>
    </div>
  )
}

function Step({ step, view }: { step: ProcessStep; view: ProcessView }): ReactNode {
  const { strategy: { process }, language, t } = view
  const figures = process.figures.filter(({ id }) => step.figures.includes(id))
  return (
    <li id={step.id} className="flow">
      <div className="tight">
        <p className="when">{t('pages:process.step', { order: step.order })} · {step.dateText[language]}</p>
        <h2>{step.title[language]}</h2>
        <p>{step.summary[language]}</p>
      </div>
      {figures.length > 0 && <Figures figures={figures} view={view} />}
      {step.outputs.length > 0 && (
        <div className="tight">
          <h3>{t('pages:process.outputs')}</h3>
          <ul>{step.outputs.map(({ id, text }) => <li key={id} id={id}>{text[language]}</li>)}</ul>
        </div>
      )}
      <Participation step={step} view={view} />
      {step.milestones.length > 0 && <Milestones step={step} view={view} />}
    </li>
  )
}

function Figures({ figures, view: { language, t } }: { figures: ProcessFigure[]; view: ProcessView }): ReactNode {
  return (
    <div className="flow">
      <h3>{t('pages:process.figures')}</h3>
      <ul className="figures">
        {figures.map(({ id, value, approximate, label }) => (
          <li key={id} id={id}>
            <strong>{approximate ? t('pages:process.approximate', { value: formatNumber(value, language) }) : formatNumber(value, language)}</strong> {label[language]}
          </li>
        ))}
      </ul>
      <p className="small">{t('pages:process.figures-note')}</p>
    </div>
  )
}

/** The rounds of the questionnaires the step names, its workshops, and the promise where it is judged in this step. */
function Participation({ step, view }: { step: ProcessStep; view: ProcessView }): ReactNode {
  const { strategy: { servicePromise }, language, t, rounds } = view
  const asked = rounds
    .filter((round) => round.processStep === step.id && step.participation.includes(round.questionnaire))
    .sort((one, other) => one.opensOn.localeCompare(other.opensOn))
  const isPromised = step.participation.includes(servicePromise.id)
  const hadWorkshops = step.participation.includes('workshops')
  if (asked.length === 0 && !isPromised && !hadWorkshops) return null
  return (
    <div className="tight">
      <h3>{t('pages:process.participation')}</h3>
      <ul>
        {asked.map((round) => (
          <li key={round.slug}><a href={addressIn(language, `/rounds/${round.slug}`)}>{round.title[language]}</a>{round.closesOn !== null && `, ${formatDateRange(round.opensOn, round.closesOn, language)}`}</li>
        ))}
        {hadWorkshops && <li><a href={addressIn(language, '/workshops')}>{t('menu./workshops')}</a></li>}
        {isPromised && <li><a href={addressIn(language, '/promise')}>{servicePromise.title[language]}</a></li>}
      </ul>
    </div>
  )
}
