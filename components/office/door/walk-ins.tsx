'use client'

import { useState } from 'react'
import { type Arrival, type Arrivals, walkInsOf } from '@/lib/workshops/arrivals'
import type { DoorWords } from './door-words'

type Props = { arrivals: Arrivals; isClosed: boolean; words: DoorWords; onPress: (arrival: Arrival) => void }

const SIZES = [1, 2, 3, 4, 5]

/** People who had not signed up are counted without a name. */
export function WalkIns({ arrivals, isClosed, words, onPress }: Props) {
  const [added, setAdded] = useState<string[]>([])
  const walkIns = walkInsOf(arrivals)
  // What this page added last; after a reload nobody knows the order, and the button says how many it takes away.
  const last = walkIns.find(({ id }) => id === added.findLast((each) => arrivals.get(each)?.isUndone === false)) ?? walkIns.at(-1)
  const add = (people: number) => {
    const arrival = { id: crypto.randomUUID(), signUpId: null, people, isUndone: false }
    setAdded([...added, arrival.id])
    onPress(arrival)
  }
  return (
    <section className="walk-ins flow" aria-labelledby="walk-ins">
      <h2 id="walk-ins">{words.walkIns}</h2>
      <p>{words.walkInsNote}</p>
      <div className="sizes">
        {SIZES.map((people) => <button key={people} type="button" className="button quiet" disabled={isClosed} onClick={() => { add(people) }}>+{people}</button>)}
      </div>
      <p aria-live="polite">{words.walkInsSoFar}: <strong>{walkIns.reduce((all, { people }) => all + people, 0)}</strong></p>
      {last && !isClosed && <p><button type="button" className="button quiet" onClick={() => { onPress({ ...last, isUndone: true }) }}>{words.undo} +{last.people}</button></p>}
    </section>
  )
}
