import type { ReactNode } from 'react'

/** A page of one heading and a few words. */
export function SimplePage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }): ReactNode {
  return (
    <div className="wrap page flow">
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </div>
  )
}
