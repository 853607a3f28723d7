import type { ReactNode } from 'react'
import type { Words } from '@/components/ui/words'
import type { Glossary } from '@/lib/strategy/schema'
import { htmlLanguage, type Language, LANGUAGES } from '@/lib/vocabulary/language'

/** Words in the order of the page's language, each with what it is called in the others. */
export function GlossaryPage({ glossary, view: { t, language } }: { glossary: Glossary; view: Words }): ReactNode {
  // A plain word is often an explanation, so the plain page goes by the common word and explains it.
  const leading: Language = language === 'fi-selko' ? 'fi' : language
  const words = glossary.toSorted((one, other) => one[leading].localeCompare(other[leading], htmlLanguage(leading)))
  const others = language === 'fi-selko' ? ['fi-selko' as const] : LANGUAGES.filter((other) => other !== leading)
  return (
    <div className="wrap page flow">
      <h1>{t('pages:glossary.title')}</h1>
      <p className="lead">{t('pages:glossary.lead')}</p>
      <dl className="words">
        {words.map((word) => (
          <div key={word.id} id={word.id}>
            <dt>{word[leading]}</dt>
            {others.map((other) => (
              <dd key={other}>
                {language !== 'fi-selko' && <span className="in">{t(`pages:glossary.in-${other}`)}: </span>}
                <span lang={htmlLanguage(other)}>{word[other]}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}
