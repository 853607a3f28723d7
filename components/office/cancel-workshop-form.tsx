'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { CancelWorkshop } from '@/lib/workshops/schema'
import { ConfirmForm, type ConfirmWords } from './confirm-form'

type Input = z.input<typeof CancelWorkshop>
type Props = { slug: string; words: ConfirmWords; /** A reason when it was refused. */ act: (input: Input) => Promise<string | null> }

export function CancelWorkshopForm({ slug, words, act }: Props) {
  const { register, handleSubmit, formState } = useForm<Input, unknown, CancelWorkshop>({ resolver: zodResolver(CancelWorkshop), defaultValues: { slug, confirmed: false } })
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = handleSubmit(async (input) => { setRefusal(await act(input)) })
  return (
    <ConfirmForm
      words={words} box={register('confirmed')} isMissing={formState.errors.confirmed !== undefined}
      isSubmitting={formState.isSubmitting} refusal={refusal} onSubmit={(event) => void send(event)}
    />
  )
}
