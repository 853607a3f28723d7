import type { ReactNode } from 'react'
import type { ExpectedParty } from '@/lib/workshops/door'
import type { DoorWords } from './door-words'

/** The list as it is printed: an empty box for each party, to be ticked with a pen. */
export function DoorOnPaper({ parties, words }: { parties: ExpectedParty[]; words: DoorWords }): ReactNode {
  const { print } = words
  return (
    <table className="door-on-paper">
      <thead><tr><th scope="col">{print.arrived}</th><th scope="col">{print.name}</th><th scope="col">{print.people}</th><th scope="col">{print.mode}</th><th scope="col">{print.needs}</th></tr></thead>
      <tbody>
        {parties.map(({ id, name, people, mode, needs, state }) => (
          <tr key={id}>
            <td><span className="box" /></td>
            <th scope="row">{name}</th>
            <td>{people}</td>
            <td>{words.mode[mode]}{state === 'waiting' && `, ${words.waiting}`}</td>
            <td>{needs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
