'use client'

import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { clockShows } from '@/lib/workshops/form-times'
import type { WorkshopEntry } from '@/lib/workshops/schema'
import { ChoiceField, Field, useKnown, WrittenField } from './field'

/** Everything that a host lays down, in the order in which she thinks of it. */
export function Sections(): ReactNode {
  const { words: { section, hint }, choices } = useKnown()
  return (
    <>
      <Section title={section.subject}>
        <WrittenField name="title" />
        <WrittenField name="description" rows={4} />
        <Field name="processStep" options={choices.processStep} />
        <Field name="guideline" options={choices.guideline} isOptional />
      </Section>
      <Section title={section.where}>
        <Field name="municipality" options={choices.municipality} />
        <WrittenField name="place" />
        <div className="together">
          <Field name="day" type="date" />
          <TimeField name="starts" day="day" />
          <TimeField name="ends" day="day" />
        </div>
      </Section>
      <Section title={section.places}>
        <div className="together">
          <Field name="placesOnSite" isNumber />
          <Field name="placesRemote" isNumber />
        </div>
        <Field name="remoteAddress" type="url" hint={hint['remoteAddress']} isOptional />
        <Field name="waitingListLimit" isNumber hint={hint['waitingListLimit']} />
        <Field name="offerHours" isNumber />
      </Section>
      <Section title={section['sign-up']}>
        <ChoiceField name="audience" kind="radio" hint={hint['audience']} />
        <p className="small">{hint['sign-up']}</p>
        <div className="together">
          <Field name="signUpOpensDay" type="date" />
          <TimeField name="signUpOpensTime" day="signUpOpensDay" />
        </div>
        <div className="together">
          <Field name="signUpClosesDay" type="date" />
          <TimeField name="signUpClosesTime" day="signUpClosesDay" />
        </div>
      </Section>
      <Section title={section.access}>
        <ChoiceField name="languages" kind="checkbox" />
        <WrittenField name="languageNote" hint={hint['languageNote']} isOptional />
        <ChoiceField name="accessibilityFeatures" kind="checkbox" />
        <WrittenField name="accessibilityNote" isOptional />
      </Section>
      <Section title={section.more}>
        <Field name="partners" rows={3} hint={hint['partners']} isOptional language="fi" />
        <Field name="noteHeadings" rows={4} hint={hint['noteHeadings']} isOptional language="fi" />
      </Section>
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return <section className="flow part"><h2>{title}</h2>{children}</section>
}

type Times = { name: 'starts' | 'ends' | 'signUpOpensTime' | 'signUpClosesTime'; day: 'day' | 'signUpOpensDay' | 'signUpClosesDay' }

/** A time; of one that comes twice on that day it is said which is meant. */
function TimeField({ name, day }: Times): ReactNode {
  const { words: { hint } } = useKnown()
  const [onDay, time] = useWatch<WorkshopEntry, [Times['day'], Times['name']]>({ name: [day, name] })
  return <Field name={name} type="time" hint={clockShows(onDay, time) === 2 ? hint['twice'] : undefined} />
}
