'use client'

import type { DoorWords } from './door-words'
import type { Shown } from './tablet'

type Props = { shown: Shown; words: DoorWords; onSend: () => void; onForget: () => void }

/** How many presses are still on this tablet alone, why, and what can be done. */
export function SendingState({ shown: { unsent, obstacle }, words, onSend, onForget }: Props) {
  const isQuiet = unsent === 0 && obstacle === null
  return (
    <div className={isQuiet ? 'sending' : 'sending is-cut'}>
      <div role="status">
        <p>{unsent === 0 ? words.allSent : <strong>{words.unsent}: {unsent}</strong>}</p>
        {obstacle !== null && <p>{words.obstacle[obstacle]}</p>}
      </div>
      {!isQuiet && (
        <p className="ways">
          {obstacle === 'signed-out' && <a href="/office/sign-in" target="_blank" rel="noopener">{words.signIn}</a>}
          {obstacle === 'closed' && unsent > 0
            ? <button type="button" className="button quiet" onClick={onForget}>{words.forget}</button>
            : <button type="button" className="button quiet" onClick={onSend}>{words.sendNow}</button>}
        </p>
      )}
    </div>
  )
}
