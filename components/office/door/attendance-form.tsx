'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { RecordAttendance } from '@/lib/workshops/door'

type Input = z.input<typeof RecordAttendance>
export type AttendanceWords = { title: string; text: string; label: string; button: string; saved: string; problem: Record<string, string> }
type Props = { slug: string; attended: number | null; words: AttendanceWords; /** A reason when it was refused. */ act: (input: Input) => Promise<string | null> }

/** How many came, as somebody counted them. */
export function AttendanceForm({ slug, attended, words, act }: Props) {
  const { register, handleSubmit, formState } = useForm<Input, unknown, RecordAttendance>({ resolver: zodResolver(RecordAttendance), defaultValues: { slug, ...(attended === null ? {} : { attended }) } })
  const [answer, setAnswer] = useState<{ refusal: string | null } | null>(null)
  const send = handleSubmit(async (input) => { setAnswer({ refusal: await act(input) }) })
  const problem = formState.errors.attended?.message ?? answer?.refusal ?? null
  return (
    <form className="flow confirm attendance" onSubmit={(event) => void send(event)} noValidate aria-labelledby="attendance-title">
      <h2 id="attendance-title">{words.title}</h2>
      <p>{words.text}</p>
      <p className="field">
        <label htmlFor="attended">{words.label}</label>
        <input id="attended" type="number" inputMode="numeric" min={0} max={9999} aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : 'attended-problem'} {...register('attended', { valueAsNumber: true })} />
      </p>
      {problem !== null && <p className="say" id="attended-problem" role="alert">{words.problem[problem] ?? problem}</p>}
      {problem === null && answer !== null && <p role="status">{words.saved}</p>}
      <p><button type="submit" className="button" disabled={formState.isSubmitting}>{words.button}</button></p>
    </form>
  )
}
