import type { ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/** Short facts under each other, each with its name beside it. */
export function Facts({ facts }: { facts: Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
    </dl>
  )
}
