import type { ReactNode } from 'react'
import { addressIn } from '@/lib/i18n/addresses'
import { htmlLanguage } from '@/lib/vocabulary/language'
import { Mark } from './mark'
import type { Place } from './shell'

const MENU = ['/rounds', '/workshops', '/strategy', '/promise'] as const

export function SiteHeader({ place }: { place: Place }): ReactNode {
  const { t, language, site, frame, changesLanguageItself } = place
  return (
    <header className="top">
      <div className="wrap">
        <a className="name" href={addressIn(language, '')}>
          <Mark />
          <span>{site.owner !== null && <span className="owner">{site.owner}</span>} <span className="service">{t('site.name')}</span></span>
        </a>
        {!changesLanguageItself && <LanguageLinks place={place} />}
        {frame === 'site' && <Menu place={place} />}
      </div>
    </header>
  )
}

function Menu({ place: { t, language, path } }: { place: Place }): ReactNode {
  return (
    <nav className="menu" aria-label={t('site.menu')}>
      {MENU.map((target) => (
        <a key={target} href={addressIn(language, target)} aria-current={currentness(path, target)}>{t(`menu.${target}`)}</a>
      ))}
    </nav>
  )
}

/** A page below the target lights the target too, but is not the target. */
function currentness(path: string, target: string): 'page' | 'true' | undefined {
  if (path === target) return 'page'
  return path.startsWith(`${target}/`) ? 'true' : undefined
}

/** The same page in the other languages, each in its own words. */
function LanguageLinks({ place: { t, language, path, languages } }: { place: Place }): ReactNode {
  return (
    <nav className="languages-of-site" aria-label={t('site.languages')}>
      {languages.map((other) => (
        <a key={other} href={addressIn(other, path)} lang={htmlLanguage(other)} hrefLang={htmlLanguage(other)} aria-current={other === language ? 'true' : undefined}>{t(`language.${other}`)}</a>
      ))}
    </nav>
  )
}
