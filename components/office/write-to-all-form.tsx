'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { WriteToAll } from '@/lib/workshops/host-schema'
import { OfficeField } from './office-field'

type Input = z.input<typeof WriteToAll>
type Words = Record<'title' | 'text' | 'field' | 'confirm' | 'confirmMissing' | 'textMissing' | 'button' | 'sentOne' | 'sentOther', string>
type Props = { slug: string; act: (input: WriteToAll) => Promise<number>; words: Words }

/** One letter to everybody who has, or may get, a place. */
export function WriteToAllForm({ slug, act, words }: Props) {
  const blank = { slug, text: '', confirmed: false }
  const { register, handleSubmit, formState: { errors, isSubmitting }, reset } = useForm<Input, unknown, WriteToAll>({ resolver: zodResolver(WriteToAll), defaultValues: blank })
  const [parties, setParties] = useState<number | null>(null)
  const send = handleSubmit(async (input) => {
    setParties(await act(input))
    reset(blank)
  })
  return (
    <form className="flow confirm" onSubmit={(event) => void send(event)} noValidate aria-labelledby="write-title">
      <h2 id="write-title">{words.title}</h2>
      <p>{words.text}</p>
      {parties !== null && <p className="note" role="status">{parties === 1 ? words.sentOne : words.sentOther.replace('{count}', String(parties))}</p>}
      <OfficeField id="write-text" label={words.field} problem={errors.text && words.textMissing}><textarea id="write-text" rows={5} maxLength={2000} {...register('text')} /></OfficeField>
      <label className="choice"><input type="checkbox" {...register('confirmed')} /><span>{words.confirm}</span></label>
      {errors.confirmed && <p className="say" role="alert">{words.confirmMissing}</p>}
      <p><button type="submit" className="button" disabled={isSubmitting}>{words.button}</button></p>
    </form>
  )
}
