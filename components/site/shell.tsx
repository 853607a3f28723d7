import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { Language } from '@/lib/vocabulary/language'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** Whose site it is, as every page says it. */
export type Site = {
  /** The county; `null` while nobody can tell, as when the database has been down since the start. */
  owner: string | null
  isDemo: boolean
}

/** Where the page stands: what the header and the footer need to know of it. */
export type Place = {
  t: Translate
  language: Language
  /** Below the language, the same in all; '' is the front page. */
  path: string
  /** In which the page exists. */
  languages: readonly Language[]
  site: Site
  /** A `form` has no menu to wander off into. */
  frame: 'site' | 'form'
  /** A form that is being filled in changes its language itself, so that nothing typed is lost. */
  changesLanguageItself: boolean
}

/** What stands around every public page, in the same order. */
export function Shell({ place, children }: { place: Place; children: ReactNode }): ReactNode {
  return (
    <>
      <a className="skip" href="#content">{place.t('site.skip')}</a>
      <SiteHeader place={place} />
      <main className={place.frame === 'form' ? 'wrap form-frame' : undefined} id="content" tabIndex={-1}>{children}</main>
      <SiteFooter place={place} />
    </>
  )
}
