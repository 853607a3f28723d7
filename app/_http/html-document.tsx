import type { ReactNode } from 'react'
import { Shell } from '@/components/site/shell'
import { readSettings } from '@/lib/config/server/settings'
import { addressIn } from '@/lib/i18n/addresses'
import { translator } from '@/lib/i18n/translator'
import { htmlLanguage, type Language, LANGUAGES } from '@/lib/vocabulary/language'
import { assets } from './assets'

/** A public page: its words, where it stands, and how it may be kept. */
export type Page = {
  language: Language
  /** Below the language, the same in all: `/rounds`; '' is the front page. */
  path: string
  title: string
  description: string
  body: ReactNode
  status?: number
  /** `public` pages may be kept by anything for a minute, a `form` only by the browser that holds it, a `no-store` page by nobody. */
  cache?: 'public' | 'form' | 'no-store'
  /** The page is better with the answering script. */
  script?: boolean
  noindex?: boolean
  jsonLd?: object
  referrer?: 'no-referrer'
  frame?: 'site' | 'form'
}

/** The page as HTML text: pure markup, no framework in the browser. */
export async function renderPage(page: Page): Promise<string> {
  // A static import of react-dom/server is refused in a route handler's bundle.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(<HtmlDocument page={page} />)}`
}

function HtmlDocument({ page }: { page: Page }): ReactNode {
  const { language, path, body, frame = 'site' } = page
  const t = translator(language)
  return (
    <html lang={htmlLanguage(language)}>
      <Head page={page} siteName={t('site.name')} />
      <body>
        <Shell t={t} language={language} path={path} frame={frame}>{body}</Shell>
      </body>
    </html>
  )
}

function Head({ page, siteName }: { page: Page; siteName: string }): ReactNode {
  const { language, path, title, description, script, noindex, jsonLd } = page
  const { 'site.css': stylesheet, 'answering.js': answeringScript } = assets()
  const here = absolute(language, path)
  const fullTitle = title === siteName ? title : `${title} – ${siteName}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {noindex === true ? <meta name="robots" content="noindex" /> : <Alternates path={path} here={here} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={here} />
      <meta property="og:site_name" content={siteName} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={stylesheet} />
      {script === true && <script src={answeringScript} defer />}
      {jsonLd !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(jsonLd) }} />}
    </head>
  )
}

/** Search engines know plain Finnish as Finnish, so only the standard Finnish page stands for `fi`. */
function Alternates({ path, here }: { path: string; here: string }): ReactNode {
  return (
    <>
      <link rel="canonical" href={here} />
      {LANGUAGES.filter((language) => language !== 'fi-selko').map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={absolute(language, path)} />
      ))}
    </>
  )
}

function absolute(language: Language, path: string): string {
  return `${readSettings('PUBLIC_URL').PUBLIC_URL.replace(/\/$/, '')}${addressIn(language, path)}`
}

/** JSON that can't end its own script element. */
function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
