'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { NOTE_LANGUAGES, noteLang, WriteNote } from '@/lib/workshops/note'
import type { NoteWords } from './note-words'

type Input = z.input<typeof WriteNote>
type Props = { note: Input; headings: string[]; words: NoteWords; /** A reason when it was refused. */ act: (input: Input) => Promise<string | null>; onDone: () => void; onCancel?: () => void }

/** A note of one table, new or written before. */
export function NoteForm({ note, headings, words, act, onDone, onCancel }: Props) {
  const { register, handleSubmit, control, formState: { errors, isSubmitting } } = useForm<Input, unknown, WriteNote>({ resolver: zodResolver(WriteNote), defaultValues: note })
  const language = useWatch({ control, name: 'language' })
  const [refusal, setRefusal] = useState<string | null>(null)
  const send = handleSubmit(async (input) => {
    const reason = await act(input)
    setRefusal(reason)
    if (reason === null) onDone()
  })
  const id = (field: keyof Input) => `${field}-${note.id}`
  const say = (field: 'tableName' | 'text') => errors[field] && <p className="say" id={`${id(field)}-problem`} role="alert">{words.problem[`${field}.${errors[field].message ?? ''}`]}</p>
  const described = (field: 'tableName' | 'text') => ({ id: id(field), 'aria-invalid': errors[field] !== undefined, 'aria-describedby': errors[field] ? `${id(field)}-problem` : `names-${note.id}` })
  return (
    <form className="flow note-form" onSubmit={(event) => void send(event)} noValidate>
      <div className="fields">
        <div className="field"><label htmlFor={id('tableName')}>{words.table}</label><input type="text" {...described('tableName')} {...register('tableName')} />{say('tableName')}</div>
        <div className="field"><label htmlFor={id('heading')}>{words.heading}</label><select id={id('heading')} {...register('heading')}>{[...new Set([note.heading, ...headings])].map((heading) => <option key={heading}>{heading}</option>)}</select></div>
        <div className="field"><label htmlFor={id('language')}>{words.languageLabel}</label><select id={id('language')} {...register('language')}>{NOTE_LANGUAGES.map((each) => <option key={each} value={each}>{words.language[each]}</option>)}</select></div>
      </div>
      <div className="field">
        <label htmlFor={id('text')}>{words.text}</label>
        <p className="small" id={`names-${note.id}`}>{words.noNames}</p>
        <textarea rows={6} dir="auto" lang={noteLang(language)} {...described('text')} {...register('text')} />
        {say('text')}
      </div>
      {refusal !== null && <p className="say" role="alert">{words.problem[refusal] ?? refusal}</p>}
      <p className="ways">
        <button type="submit" className="button" disabled={isSubmitting}>{onCancel ? words.save : words.add}</button>
        {onCancel && <button type="button" className="button quiet" onClick={onCancel}>{words.cancel}</button>}
      </p>
    </form>
  )
}
