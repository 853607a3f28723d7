'use client'

import { type ReactNode, useActionState } from 'react'

/** What a pressed button does on the server; the reason when it was refused. */
export type PressAction = (before: string | null, form: FormData) => Promise<string | null>

type Props = { act: PressAction; /** Sent along, unseen. */ fields: Record<string, string>; /** By the reason; `other` for all else. */ refused: Record<string, string>; children: ReactNode }

/** Buttons that do something at once, and say beneath them why it could not be done. */
export function PressForm({ act, fields, refused, children }: Props) {
  const [reason, send, isPending] = useActionState(act, null)
  return (
    <form action={send} className="press" aria-busy={isPending}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      {reason !== null && <p className="say" role="alert">{refused[reason] ?? refused['other']}</p>}
    </form>
  )
}
