import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'

/** Explains the check code. Confirms nothing: a page that did would tell whether a guessed code exists. */
export function ReceiptPage({ t, code }: { t: Translate; code: string | null }): ReactNode {
  return (
    <div className="wrap page flow">
      <h1>{t('pages:receipt.title')}</h1>
      {code !== null && <p className="note">{t('pages:receipt.yours')}: <strong className="code">{code}</strong></p>}
      <p>{t('pages:receipt.what')}</p>
      <p>{t('pages:receipt.yet')}</p>
      <p>{t('pages:receipt.private')}</p>
    </div>
  )
}
