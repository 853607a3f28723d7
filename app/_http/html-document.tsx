import type { ReactNode } from 'react'
import { type Place, Shell, type Site } from '@/components/site/shell'
import { readSettings } from '@/lib/config/server/settings'
import { addressIn } from '@/lib/i18n/addresses'
import { type Translate, translator } from '@/lib/i18n/translator'
import { htmlLanguage, type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { assets } from './assets'
import { readSite } from './read-site'
import { staticMarkup } from './static-markup'

/** A public page: its words, where it stands, and how it may be kept. */
export type Page = {
  language: Language
  /** Below the language, the same in all: `/rounds`; '' is the front page. */
  path: string
  /** In which languages the page exists; all of them unless it says otherwise. */
  languages?: readonly Language[]
  title: string
  description: string
  body: ReactNode
  status?: number
  /** `public` pages may be kept by anything for a minute, a `form` only by the browser that holds it, a `no-store` page by nobody. */
  cache?: 'public' | 'form' | 'no-store'
  /** The page is better with the answering script. */
  script?: boolean
  /** The page is a form that carries what was typed into its other languages. */
  changesLanguageItself?: boolean
  noindex?: boolean
  jsonLd?: object
  referrer?: 'no-referrer'
  frame?: 'site' | 'form'
}

/** A page without what it says: enough to send one that is drawn already. */
export type PageHead = Omit<Page, 'body'>

const LOCALE: Record<Language, string> = { fi: 'fi_FI', 'fi-selko': 'fi_FI', sv: 'sv_FI', en: 'en_GB' }

/** The service's mark, small: inside the page, so that no browser asks for a file. */
const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0a5a73"/><path d="M13 5h5v15h-5zM5 23c4-2 7-2 11 0s7 2 11 0M5 27c4-2 7-2 11 0s7 2 11 0" fill="none" stroke="#fff" stroke-width="2"/></svg>')}`

/** The page as HTML text: pure markup, no framework in the browser. */
export async function renderPage(page: Page): Promise<string> {
  const site = await readSite(page.language)
  return `<!doctype html>${await staticMarkup(<HtmlDocument page={page} site={site} />)}`
}

function HtmlDocument({ page, site }: { page: Page; site: Site }): ReactNode {
  const { language, path, body, languages = LANGUAGES, frame = 'site', script = false, changesLanguageItself = script } = page
  const t = translator(language)
  const place: Place = { t, language, path, languages, site, frame, changesLanguageItself }
  return (
    <html lang={htmlLanguage(language)}>
      <Head page={page} siteName={nameOf(site, t)} />
      <body>
        <Shell place={place}>{body}</Shell>
      </body>
    </html>
  )
}

function nameOf(site: Site, t: Translate): string {
  return site.owner === null ? t('site.name') : `${t('site.name')} – ${site.owner}`
}

function Head({ page, siteName }: { page: Page; siteName: string }): ReactNode {
  const { language, path, title, description, script, noindex, jsonLd } = page
  const { 'site.css': stylesheet, 'answering.js': answeringScript } = assets()
  const here = absolute(language, path)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{path === '' && page.status === undefined ? siteName : `${title} – ${siteName}`}</title>
      <meta name="description" content={description} />
      {noindex === true ? <meta name="robots" content="noindex" /> : <Alternates page={page} here={here} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={here} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={LOCALE[language]} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={ICON} />
      <link rel="stylesheet" href={stylesheet} />
      {script === true && <script src={answeringScript} defer />}
      {jsonLd !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(jsonLd) }} />}
    </head>
  )
}

/** Search engines know plain Finnish as Finnish, so only the standard Finnish page stands for `fi`. */
function Alternates({ page: { path, languages = LANGUAGES }, here }: { page: Page; here: string }): ReactNode {
  return (
    <>
      <link rel="canonical" href={here} />
      {languages.filter((language) => language !== 'fi-selko').map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={absolute(language, path)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={absolute('fi', path)} />
    </>
  )
}

function absolute(language: Language, path: string): string {
  return `${readSettings('PUBLIC_URL').PUBLIC_URL}${addressIn(language, path)}`
}

/** JSON that can't end its own script element. */
function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
