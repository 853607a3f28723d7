'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { EndEntry } from '@/lib/rounds/schema'
import { ConfirmForm, type ConfirmWords } from './confirm-form'

type Input = z.input<typeof EndEntry>
type MarkedWords = { legend: string; note: string } & Record<EndEntry['marked'], string>
type Props = { slug: string; words: ConfirmWords; marked: MarkedWords; /** A reason when it was refused. */ act: (input: Input) => Promise<string | null> }

/** Ends entry, and decides on marked answers while nobody knows yet what they say. */
export function EndEntryForm({ slug, words, marked, act }: Props) {
  const { register, handleSubmit, formState } = useForm<Input, unknown, EndEntry>({ resolver: zodResolver(EndEntry), defaultValues: { slug, confirmed: false, marked: 'count' } })
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = handleSubmit(async (input) => { setRefusal(await act(input)) })
  return (
    <ConfirmForm
      words={words} box={register('confirmed')} isMissing={formState.errors.confirmed !== undefined}
      isSubmitting={formState.isSubmitting} refusal={refusal} onSubmit={(event) => void send(event)}
    >
      <fieldset className="flow" aria-describedby="marked-note">
        <legend>{marked.legend}</legend>
        <p className="small" id="marked-note">{marked.note}</p>
        {EndEntry.shape.marked.options.map((choice) => (
          <label className="choice" key={choice}><input type="radio" value={choice} {...register('marked')} /><span>{marked[choice]}</span></label>
        ))}
      </fieldset>
    </ConfirmForm>
  )
}
