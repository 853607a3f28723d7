import type { ReactNode } from 'react'

/** One chapter of the strategy page. Its anchor is its own, so that it never meets a record's. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }): ReactNode {
  return (
    <section className="part flow" id={partId(id)} aria-labelledby={`${partId(id)}-title`}>
      <h2 id={`${partId(id)}-title`}>{title}</h2>
      {children}
    </section>
  )
}

export function partId(id: string): string {
  return `part-${id}`
}
