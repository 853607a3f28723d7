import type { ReactNode } from 'react'

type Props = { id: string; label: string; note?: string; /** What is wrong with it, in words. */ problem?: string | undefined; children: ReactNode }

/** A control of the office with its label above it and, between the two, what helps and what is wrong. */
export function OfficeField({ id, label, note, problem, children }: Props): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {note !== undefined && <p className="small">{note}</p>}
      {problem !== undefined && <p className="say" role="alert">{problem}</p>}
      {children}
    </div>
  )
}
