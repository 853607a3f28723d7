import type { ReactNode } from 'react'
import { formatDate, formatMonth } from '@/lib/format/dates'
import { findBody } from '@/lib/strategy/records'
import type { Milestone, ProcessStep } from '@/lib/strategy/schema'
import type { Day } from '@/lib/vocabulary/day'
import type { StrategyView } from './view'

type TimetableView = StrategyView & { today: Day }

/** The timetable of a step, in the order in which it was planned. */
export function Milestones({ step, view }: { step: ProcessStep; view: TimetableView }): ReactNode {
  const milestones = [...step.milestones].sort((one, other) => one.date.localeCompare(other.date))
  return (
    <div className="tight">
      <h3>{view.t('pages:process.milestones')}</h3>
      <ul className="list">{milestones.map((milestone) => <PlannedDate key={milestone.id} milestone={milestone} step={step} view={view} />)}</ul>
    </div>
  )
}

type Planned = { milestone: Milestone; step: ProcessStep; view: TimetableView }

/** A plan is not an event: nothing is called decided until its day is recorded, and no day is printed where only the month was planned. */
function PlannedDate({ milestone, step, view }: Planned): ReactNode {
  const { id, date, body, title, minutes } = milestone
  const { strategy, language, t } = view
  const decider = findBody(strategy, body)
  const decides = decider?.order === 1 ? 'pages:process.for-decision' : 'pages:process.for-handling'
  const day = step.datePrecision === 'day' ? formatDate(date, language) : formatMonth(date, language)
  return (
    <li id={id} className="tight">
      <p><strong>{title[language]}</strong></p>
      <p>{t('pages:process.milestone-day', { date: day })}. {decider && `${t(decides, { body: decider.title[language] })}.`}</p>
      <WhatIsRecorded milestone={milestone} step={step} view={view} />
      {minutes !== null && <p><a href={minutes}>{t('pages:process.minutes')}</a></p>}
    </li>
  )
}

/** The day on which it happened, and whether that was late; of one whose time has gone, that nobody has recorded it. */
function WhatIsRecorded({ milestone: { date, body, doneOn }, step, view: { strategy, language, t, today } }: Planned): ReactNode {
  const isDay = step.datePrecision === 'day'
  const isAfter = (day: Day) => (isDay ? day > date : day.slice(0, 7) > date.slice(0, 7))
  if (doneOn !== null) {
    const done = findBody(strategy, body)?.order === 1 ? 'pages:process.decided' : 'pages:process.handled'
    return <p>{t(done, { date: formatDate(doneOn, language) })} {isAfter(doneOn) && t('pages:process.late')}</p>
  }
  return isAfter(today) && <p className="small">{t(isDay ? 'pages:process.not-recorded' : 'pages:process.overdue')}</p>
}
