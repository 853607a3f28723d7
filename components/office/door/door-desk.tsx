'use client'

import { useState } from 'react'
import type { SignUpId } from '@/lib/vocabulary/sign-ups'
import { type Arrival, arrivalsOf, countHere, type DoorState, partiesHere } from '@/lib/workshops/arrivals'
import type { ExpectedParty } from '@/lib/workshops/door'
import type { DoorWords } from './door-words'
import { PartyRow } from './party-row'
import { SendingState } from './sending-state'
import { useTablet } from './use-tablet'
import { WalkIns } from './walk-ins'

type Props = { slug: string; parties: ExpectedParty[]; known: DoorState; isClosed: boolean; words: DoorWords }

/** With more parties than this, one is looked for by name. */
const MANY = 15

/** The door on a tablet: who is expected, who is here, and how many came without having signed up. */
export function DoorDesk({ slug, parties, known, isClosed, words }: Props) {
  const { tablet, shown } = useTablet(slug, known)
  const [sought, setSought] = useState('')
  const here = partiesHere(shown.arrivals)
  const found = parties.filter(({ name }) => name.toLocaleLowerCase('fi').includes(sought.trim().toLocaleLowerCase('fi')))
  const come = (id: SignUpId, people: number | null) => {
    const undone = arrivalsOf(shown.arrivals, id).map((arrival): Arrival => ({ ...arrival, isUndone: true }))
    tablet.press(people === null ? undone : [newArrival(id, people), ...undone])
  }
  return (
    <div className="door flow">
      <p className="door-count">{words.here} <strong>{countHere(shown.arrivals)}</strong> / {words.expected} <strong>{shown.expected}</strong></p>
      <SendingState shown={shown} words={words} onSend={() => void tablet.sync()} onForget={() => { tablet.forgetUnsent() }} />
      <section className="flow" aria-labelledby="parties">
        <h2 id="parties">{words.list}</h2>
        {parties.length > MANY && <p className="field"><label htmlFor="sought">{words.search}</label><input id="sought" type="search" value={sought} onChange={(event) => { setSought(event.target.value) }} /></p>}
        <ul className="parties">
          {found.map((party) => (
            <PartyRow key={party.id} party={party} here={here.get(party.id) ?? null} isClosed={isClosed} words={words} onCome={(people) => { come(party.id, people) }} />
          ))}
        </ul>
        {found.length === 0 && <p role="status">{parties.length === 0 ? words.none : words.noneFound}</p>}
      </section>
      <WalkIns arrivals={shown.arrivals} isClosed={isClosed} words={words} onPress={(arrival) => { tablet.press([arrival]) }} />
    </div>
  )
}

function newArrival(signUpId: SignUpId, people: number): Arrival {
  return { id: crypto.randomUUID(), signUpId, people, isUndone: false }
}
