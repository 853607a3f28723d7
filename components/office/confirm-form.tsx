'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ConfirmRoundChange } from '@/lib/rounds/schema'

type Words = { title: string; text: string; confirm: string; confirmMissing: string; button: string; refused: Record<string, string> }
type Props = { slug: string; words: Words; /** Carries the change out; a reason when it was refused. */ act: (input: z.input<typeof ConfirmRoundChange>) => Promise<string | null> }

/** A change that can't be undone: said in words, confirmed by a box, then done. */
export function ConfirmForm({ slug, words, act }: Props) {
  const { register, handleSubmit, formState } = useForm<z.input<typeof ConfirmRoundChange>, unknown, z.output<typeof ConfirmRoundChange>>({
    resolver: zodResolver(ConfirmRoundChange),
    defaultValues: { slug, confirmed: false },
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  const missing = formState.errors.confirmed !== undefined

  async function send(input: z.output<typeof ConfirmRoundChange>) {
    setRefusal(await act(input))
  }

  return (
    <form className="flow confirm" onSubmit={(event) => void handleSubmit(send)(event)} noValidate aria-labelledby={`${slug}-${words.button}`}>
      <h2 id={`${slug}-${words.button}`}>{words.title}</h2>
      <p>{words.text}</p>
      <label className="choice">
        <input type="checkbox" aria-invalid={missing} aria-describedby={missing ? `${slug}-problem` : undefined} {...register('confirmed')} />
        <span>{words.confirm}</span>
      </label>
      {missing && <p className="say" id={`${slug}-problem`} role="alert">{words.confirmMissing}</p>}
      {refusal !== null && <p className="say" role="alert">{words.refused[refusal] ?? refusal}</p>}
      <p><button type="submit" className="button" disabled={formState.isSubmitting}>{words.button}</button></p>
    </form>
  )
}
