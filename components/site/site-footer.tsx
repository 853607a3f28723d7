import type { ReactNode } from 'react'
import { addressIn } from '@/lib/i18n/addresses'
import type { Place } from './shell'

const CONTENTS = ['', '/rounds', '/workshops', '/take-part', '/strategy', '/process', '/documents', '/promise'] as const
const ABOUT = ['/accessibility', '/privacy', '/cookies', '/glossary', '/contact'] as const

/** Help first, in the same place on every page; then the whole site, then what the law asks for. */
export function SiteFooter({ place }: { place: Place }): ReactNode {
  const { t, language, site } = place
  return (
    <footer className="foot">
      <div className="wrap">
        <div className="help">
          <h2>{t('help.heading')}</h2>
          <p>{t('help.text')} <a href={`tel:${t('help.phone').replaceAll(' ', '')}`}>{t('help.phone')}</a>, {t('help.hours')}.</p>
          <p className="small">{t('help.emergency')}</p>
        </div>
        <nav aria-label={t('site.contents')}>
          <ul>{CONTENTS.map((path) => <li key={path}><a href={addressIn(language, path)}>{t(`menu.${path === '' ? '/' : path}`)}</a></li>)}</ul>
          <ul>{ABOUT.map((path) => <li key={path}><a href={addressIn(language, path)}>{t(`menu.${path}`)}</a></li>)}</ul>
        </nav>
        {site.isDemo && <p className="small demo">{t('site.demo')}</p>}
      </div>
    </footer>
  )
}
