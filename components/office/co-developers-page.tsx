import type { ReactNode } from 'react'
import { type CoDeveloper, ELSEWHERE, TOPICS } from '@/lib/co-developers/co-developer'
import type { CoDeveloperFilter } from '@/lib/co-developers/inviting'
import type { Municipalities } from '@/lib/co-developers/join-form'
import { formatDate } from '@/lib/format/dates'
import { formatNumber } from '@/lib/format/numbers'
import type { Translate } from '@/lib/i18n/translator'

type Props = {
  t: Translate
  municipalities: Municipalities
  filter: CoDeveloperFilter
  list: { shown: CoDeveloper[]; all: number }
  /** The form that invites those who are shown; `null` where nobody is. */
  invite: ReactNode
}

/** Who wants to take part in developing services, and how to reach them. */
export function CoDevelopersPage({ t, municipalities, filter, list: { shown, all }, invite }: Props): ReactNode {
  const count = (people: number) => formatNumber(people, 'fi')
  return (
    <div className="flow wide-flow">
      <div className="flow">
        <h1>{t('office:co-developers.title')}</h1>
        <p>{t('office:co-developers.intro')}</p>
      </div>
      {all === 0 ? <p>{t('office:co-developers.none')}</p> : (
        <>
          <Filter t={t} municipalities={municipalities} filter={filter} />
          <section className="flow">
            <h2>{t('office:co-developers.list')}</h2>
            <p>{t('office:co-developers.shown', { shown: count(shown.length), all: count(all) })}</p>
            {shown.length === 0 ? <p>{t('office:co-developers.none-shown')}</p> : <People t={t} municipalities={municipalities} people={shown} />}
          </section>
          {invite}
        </>
      )}
    </div>
  )
}

/** Two lists and a button that asks for the page anew; an address of its own for each part. */
function Filter({ t, municipalities, filter }: Pick<Props, 't' | 'municipalities' | 'filter'>): ReactNode {
  return (
    <form className="fields" method="get" action="/office/co-developers" aria-label={t('office:co-developers.filter')}>
      <p className="field">
        <label htmlFor="topic">{t('office:co-developers.topic')}</label>
        <select id="topic" name="topic" defaultValue={filter.topic ?? ''}>
          <option value="">{t('office:co-developers.any-topic')}</option>
          {TOPICS.map((topic) => <option key={topic} value={topic}>{t(`co-developers:topic.${topic}`)}</option>)}
        </select>
      </p>
      <p className="field">
        <label htmlFor="municipality">{t('office:co-developers.municipality')}</label>
        <select id="municipality" name="municipality" defaultValue={filter.municipality ?? ''}>
          <option value="">{t('office:co-developers.any-municipality')}</option>
          {municipalities.map(({ id, label }) => <option key={id} value={id}>{label.fi}</option>)}
          <option value={ELSEWHERE}>{t('co-developers:elsewhere')}</option>
        </select>
      </p>
      <p><button className="button quiet" type="submit">{t('office:co-developers.show')}</button></p>
      {(filter.topic !== null || filter.municipality !== null) && <p><a className="alone" href="/office/co-developers">{t('office:co-developers.all')}</a></p>}
    </form>
  )
}

function People({ t, municipalities, people }: { t: Translate; municipalities: Municipalities; people: CoDeveloper[] }): ReactNode {
  const caption = t('office:co-developers.list')
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="overview">
        <thead><tr>{(['name', 'contact', 'municipality', 'topic', 'until'] as const).map((head) => <th key={head} scope="col">{t(`office:co-developers.${head}`)}</th>)}</tr></thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}{person.language !== 'fi' && <span className="small below">{t(`language.${person.language}`)}</span>}{person.suspect && <span className="small below">{t('office:co-developers.suspect')}</span>}</th>
              <td className="contact"><Contact person={person} /></td>
              <td>{person.municipality === ELSEWHERE ? t('co-developers:elsewhere') : (municipalities.find(({ id }) => id === person.municipality)?.label.fi ?? person.municipality)}</td>
              <td><ul className="plain">{person.topics.map((topic) => <li key={topic}>{t(`co-developers:topic.${topic}`)}</li>)}</ul></td>
              <td>{formatDate(person.keptUntil, 'fi')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Contact({ person: { email, phone } }: { person: CoDeveloper }): ReactNode {
  return (
    <>
      {email !== null && <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`}>{email}</a>}
      {phone !== null && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>}
    </>
  )
}
