import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'

const RULES = ['listen', 'respect', 'private', 'help'] as const

type Props = { t: Translate; /** The box that says that she would wait; `null` where there is room for everybody. */ mayWait: { field: string; isTicked: boolean } | null }

/** Read before the form is sent: how people talk together, and what happens when there is no room. */
export function BeforeSigningUp({ t, mayWait }: Props): ReactNode {
  return (
    <>
      {mayWait !== null && (
        <label className="choice">
          <input type="checkbox" name={mayWait.field} id={mayWait.field} value="1" defaultChecked={mayWait.isTicked} />
          <span>{t('workshops:sign-up.may-wait')}</span>
        </label>
      )}
      <div className="privacy">
        <h2>{t('workshops:rules.heading')}</h2>
        <ul>{RULES.map((rule) => <li key={rule}>{t(`workshops:rules.${rule}`)}</li>)}</ul>
      </div>
    </>
  )
}
