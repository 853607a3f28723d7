import type { ReactNode } from 'react'
import { Mark } from '@/components/site/mark'
import { can } from '@/lib/access/can'
import type { Actor } from '@/lib/access/roles'
import type { Translate } from '@/lib/i18n/translator'

type Props = { t: Translate; actor: Actor | null; children: ReactNode }

/** The frame of the office: its name, who is signed in, and the way out. */
export function OfficeShell({ t, actor, children }: Props): ReactNode {
  return (
    <>
      <a className="skip" href="#content">{t('office:shell.skip')}</a>
      <header className="top office-top">
        <div className="wrap">
          <a className="name" href="/office"><Mark /><span className="service">{t('office:shell.name')}</span></a>
          <nav className="menu" aria-label={t('office:shell.menu')}>
            <a href="/office">{t('office:shell.rounds')}</a>
            {actor && can(actor, 'see-attendance') && <a href="/office/workshops">{t('office:shell.workshops')}</a>}
            {actor && can(actor, 'read-outbox') && <a href="/office/outbox">{t('office:shell.outbox')}</a>}
            {actor && can(actor, 'see-co-developers') && <a href="/office/co-developers">{t('office:shell.co-developers')}</a>}
            {actor && can(actor, 'read-notes') && <a href="/office/workshops/notes">{t('office:shell.notes')}</a>}
            <a href="/fi">{t('office:shell.public')}</a>
          </nav>
          {actor && (
            <div className="who">
              <span>{actor.name} · {actor.roles.length === 0 ? t('office:role.none') : actor.roles.map((role) => t(`office:role.${role}`)).join(', ')}</span>
              <a className="button quiet" href="/office/sign-out">{t('office:shell.sign-out')}</a>
            </div>
          )}
        </div>
      </header>
      <main className="wrap" id="content">{children}</main>
    </>
  )
}
