'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { type CoDeveloperFilter, InviteCoDevelopers } from '@/lib/co-developers/inviting'
import type { Outcome } from '@/lib/vocabulary/outcome'
import { ConfirmForm, type ConfirmWords } from './confirm-form'

type Input = z.input<typeof InviteCoDevelopers>
type InviteWords = ConfirmWords & { workshop: string; choose: string; workshopMissing: string; /** With `{people}` where their number belongs. */ sent: string }
type Props = {
  filter: CoDeveloperFilter
  workshops: { slug: string; label: string }[]
  words: InviteWords
  act: (input: Input) => Promise<Outcome<number, string>>
}

/** Invites those who are shown to a workshop, and says how many it was. */
export function InviteForm({ filter, workshops, words, act }: Props) {
  const { register, handleSubmit, formState: { errors, isSubmitting } } = useForm<Input, unknown, InviteCoDevelopers>({ resolver: zodResolver(InviteCoDevelopers), defaultValues: { ...filter, workshop: '', confirmed: false } })
  const [outcome, setOutcome] = useState<Outcome<number, string> | null>(null)
  const send = handleSubmit(async (input) => { setOutcome(await act(input)) })
  const isMissing = errors.workshop !== undefined
  return (
    <>
      <ConfirmForm
        words={words} box={register('confirmed')} isMissing={errors.confirmed !== undefined}
        isSubmitting={isSubmitting} refusal={outcome === null || outcome.ok ? null : outcome.reason} onSubmit={(event) => void send(event)}
      >
        <p className="field">
          <label htmlFor="invite-workshop">{words.workshop}</label>
          <select id="invite-workshop" aria-invalid={isMissing} aria-describedby={isMissing ? 'invite-workshop-problem' : undefined} {...register('workshop')}>
            <option value="">{words.choose}</option>
            {workshops.map(({ slug, label }) => <option key={slug} value={slug}>{label}</option>)}
          </select>
        </p>
        {isMissing && <p className="say" id="invite-workshop-problem" role="alert">{words.workshopMissing}</p>}
      </ConfirmForm>
      <p role="status"><strong>{outcome?.ok === true && words.sent.replace('{people}', String(outcome.value))}</strong></p>
    </>
  )
}
