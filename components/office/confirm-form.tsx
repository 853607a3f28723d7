'use client'

import type { InputHTMLAttributes, ReactNode, Ref, SubmitEventHandler } from 'react'

export type ConfirmWords = { title: string; text: string; confirm: string; confirmMissing: string; button: string; refused: Record<string, string> }

type Props = {
  words: ConfirmWords
  box: InputHTMLAttributes<HTMLInputElement> & { ref: Ref<HTMLInputElement> }
  isMissing: boolean
  isSubmitting: boolean
  /** Why the change was refused, as the command gave it. */
  refusal: string | null
  onSubmit: SubmitEventHandler
  children?: ReactNode
}

/** A change that can't be undone: said in words, confirmed by a box, then done. */
export function ConfirmForm({ words, box, isMissing, isSubmitting, refusal, onSubmit, children }: Props): ReactNode {
  const id = box.name ?? 'confirmed'
  return (
    <form className="flow confirm" onSubmit={onSubmit} noValidate aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>{words.text}</p>
      {children}
      <label className="choice">
        <input type="checkbox" aria-invalid={isMissing} aria-describedby={isMissing ? `${id}-problem` : undefined} {...box} />
        <span>{words.confirm}</span>
      </label>
      {isMissing && <p className="say" id={`${id}-problem`} role="alert">{words.confirmMissing}</p>}
      {refusal !== null && <p className="say" role="alert">{words.refused[refusal] ?? refusal}</p>}
      <p><button type="submit" className="button" disabled={isSubmitting}>{words.button}</button></p>
    </form>
  )
}
