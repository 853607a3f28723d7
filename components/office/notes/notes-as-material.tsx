import type { ReactNode } from 'react'
import { municipalityOf } from '@/components/workshops/names'
import { helsinkiDay } from '@/lib/clock/clock'
import { formatDate } from '@/lib/format/dates'
import type { Translate } from '@/lib/i18n/translator'
import type { Strategy } from '@/lib/strategy/schema'
import { type NoteAsMaterial, noteLang } from '@/lib/workshops/note'
import { languageNames } from './note-words'

type Props = { t: Translate; strategy: Strategy; notes: NoteAsMaterial[]; /** The slug of the workshop whose notes are shown; '' for all. */ chosen: string }

/** What was said in workshops, each note with where and when. */
export function NotesAsMaterial({ t, strategy, notes, chosen }: Props): ReactNode {
  const names = languageNames(t)
  const from = ({ title, municipality, startsAt }: NoteAsMaterial['workshop']) => `${title.fi}, ${municipalityOf({ municipality }, { strategy, language: 'fi' })}, ${formatDate(helsinkiDay(startsAt), 'fi')}`
  const workshops = new Map(notes.map(({ workshop }) => [workshop.slug, from(workshop)]))
  const shown = notes.filter(({ workshop }) => chosen === '' || workshop.slug === chosen)
  return (
    <div className="flow">
      <h1>{t('office:notes.all-title')}</h1>
      <p>{t('office:notes.all-intro')}</p>
      {workshops.size > 0 && (
        <form className="field filter" method="get">
          <label htmlFor="workshop">{t('office:notes.workshop')}</label>
          <select id="workshop" name="workshop" defaultValue={workshops.has(chosen) ? chosen : ''}>
            <option value="">{t('office:notes.every-workshop')}</option>
            {[...workshops].map(([slug, name]) => <option key={slug} value={slug}>{name}</option>)}
          </select>
          <button type="submit" className="button quiet">{t('office:notes.show')}</button>
        </form>
      )}
      {shown.length === 0 ? <p>{t('office:notes.none')}</p> : (
        <ul className="list">
          {shown.map(({ id, heading, tableName, language, text, workshop }) => (
            <li key={id} className="tight">
              <h2 className="note-heading">{heading}</h2>
              <p className="note-text" lang={noteLang(language)} dir="auto">{text}</p>
              <p className="small">{from(workshop)} · {tableName} · {names[language]}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
