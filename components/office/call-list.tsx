import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Call } from '@/lib/workshops/hosted'
import { momentInWords } from '@/lib/workshops/moments'
import { type PressAction, PressForm } from './press-form'

type Props = { calls: Call[]; slug: string; act: PressAction; t: Translate; refused: Record<string, string> }

/** Whom to call about what, the oldest first; ticked when told. */
export function CallList({ calls, slug, act, t, refused }: Props): ReactNode {
  return (
    <section className="flow" aria-labelledby="calls">
      <h2 id="calls">{t('office:hosting.calls')}</h2>
      <p className="note">{t('office:hosting.calls-note')}</p>
      <ul className="list">
        {calls.map((call) => (
          <li key={call.messageId} className="tight">
            <p><strong>{call.name}</strong>, <a href={`tel:${call.phone.replaceAll(' ', '')}`}>{call.phone}</a></p>
            <p>{whatToTell(call, t)}</p>
            <PressForm act={act} fields={{ slug, messageId: call.messageId }} refused={refused}>
              <button className="button quiet" type="submit" aria-label={`${t('office:hosting.told')}: ${call.name}`}>{t('office:hosting.told')}</button>
            </PressForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

function whatToTell({ kind, until, text }: Call, t: Translate): string {
  switch (kind) {
    case 'offer': return t('office:hosting.call.offer', { until: until === null ? '' : momentInWords(until, 'fi') })
    case 'workshop-changed': return t('office:hosting.call.workshop-changed')
    case 'workshop-cancelled': return t('office:hosting.call.workshop-cancelled')
    case 'announcement': return t('office:hosting.call.announcement', { text: text ?? '' })
    default: return t('office:hosting.call.other')
  }
}
