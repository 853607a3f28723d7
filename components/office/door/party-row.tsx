'use client'

import { useState } from 'react'
import { MOST_AT_ONCE } from '@/lib/workshops/arrivals'
import type { ExpectedParty } from '@/lib/workshops/door'
import type { DoorWords } from './door-words'

type Props = {
  party: ExpectedParty
  /** How many of it are here; `null` while it has not come. */
  here: number | null
  isClosed: boolean
  words: DoorWords
  /** So many came; `null` takes it back. */
  onCome: (people: number | null) => void
}

/** A party: one press lets it in, another takes that back; beside it how many really came. */
export function PartyRow({ party, here, isClosed, words, onCome }: Props) {
  const { id, name, mode, needs, state } = party
  const [chosen, setChosen] = useState(party.people)
  const people = here ?? chosen
  const choose = (count: number) => {
    setChosen(count)
    if (here !== null) onCome(count)
  }
  return (
    <li className={here === null ? 'party' : 'party is-here'}>
      <button type="button" className="check-in" aria-pressed={here !== null} disabled={isClosed} onClick={() => { onCome(here === null ? chosen : null) }}>
        <span className="tick" aria-hidden="true">{here !== null && '✓'}</span>
        <span className="who-comes">
          <span className="name-of-party" id={`party-${id}`}>{name}</span>
          <span className="about-party">{party.people} {words.people} · {words.mode[mode]}{state === 'waiting' && ` · ${words.waiting}`}</span>
          {needs !== null && <span className="needs">{needs}</span>}
        </span>
      </button>
      <div className="stepper" role="group" aria-label={`${words.howMany}: ${name}`}>
        <button type="button" aria-label={words.fewer} disabled={isClosed || people <= 1} onClick={() => { choose(people - 1) }}>−</button>
        <output aria-live="polite">{people}</output>
        <button type="button" aria-label={words.more} disabled={isClosed || people >= MOST_AT_ONCE} onClick={() => { choose(people + 1) }}>+</button>
      </div>
    </li>
  )
}
