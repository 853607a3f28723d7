import type { ReactNode } from 'react'
import { type FieldName, valueOf } from '@/lib/workshops/entry-changes'
import type { WorkshopEntry } from '@/lib/workshops/schema'
import { type Choices, type FormWords, labelOf } from './form-words'

/** What another host saved meanwhile, beside what this one had. */
export type Clash = { hers: WorkshopEntry; theirs: WorkshopEntry; taken: FieldName[]; disputed: FieldName[] }

export function CollisionTable({ clash: { hers, theirs, taken, disputed }, words, choices }: { clash: Clash; words: FormWords; choices: Choices }): ReactNode {
  const { collision } = words
  const shown = (entry: WorkshopEntry, field: FieldName) => inWords(valueOf(entry, field), labelsOf(choices, field)) || collision.empty
  const lines = [...disputed.map((field) => ({ field, now: collision.disputed })), ...taken.map((field) => ({ field, now: collision.taken }))]
  return (
    <>
      <p>{collision.text}</p>
      <div className="scroll" role="region" aria-label={collision.title} tabIndex={0}>
        <table>
          <thead><tr><th scope="col">{collision.field}</th><th scope="col">{collision.theirs}</th><th scope="col">{collision.hers}</th><th scope="col">{collision.now}</th></tr></thead>
          <tbody>
            {lines.map(({ field, now }) => (
              <tr key={field}><th scope="row"><a href={`#${field}`}>{labelOf(words, field)}</a></th><td>{shown(theirs, field)}</td><td>{shown(hers, field)}</td><td>{now}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function labelsOf(choices: Choices, field: FieldName): { id: string; label: string }[] {
  return Object.entries(choices).find(([name]) => name === field)?.[1] ?? []
}

function inWords(value: string | readonly string[], labels: { id: string; label: string }[]): string {
  const values = typeof value === 'string' ? [value] : value
  return values.map((each) => labels.find(({ id }) => id === each)?.label ?? each).join(', ')
}
