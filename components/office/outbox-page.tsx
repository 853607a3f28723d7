import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { OutboxMessage } from '@/lib/outbox/outbox-message'
import { htmlLanguage } from '@/lib/vocabulary/language'

/** What people were told, and whether it reached them. */
export function OutboxPage({ messages, t }: { messages: OutboxMessage[]; t: Translate }): ReactNode {
  return (
    <div className="flow wide-flow">
      <h1>{t('office:outbox.title')}</h1>
      <p>{t('office:outbox.lead')}</p>
      {messages.length === 0 ? <p>{t('office:outbox.none')}</p> : (
        <ul className="list">
          {messages.map(({ id, channel, state, problem, words }) => (
            <li key={id} className="tight">
              {words === null ? <p>{t('office:outbox.gone')}</p> : (
                <details>
                  <summary lang={htmlLanguage(words.language)}>{words.subject}</summary>
                  <p className="letter" lang={htmlLanguage(words.language)}>{words.text}</p>
                </details>
              )}
              <p className="small">{t(`office:outbox.by.${channel}`)}{words !== null && `, ${words.to}`}</p>
              <p className={state === 'refused' ? 'say' : 'small'}>{t(`office:outbox.state-of.${state}`, { problem: problem ?? '' })}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
