import type { ReactNode } from 'react'
import type { Help } from '@/components/answering/form'
import { FormHelp } from '@/components/answering/form-help'
import { type Fact, Facts } from '@/components/ui/facts'
import type { Words } from '@/components/ui/words'
import { type CoDeveloper, ELSEWHERE } from '@/lib/co-developers/co-developer'
import type { Municipalities } from '@/lib/co-developers/join-form'
import { formatDate } from '@/lib/format/dates'
import type { Day } from '@/lib/vocabulary/day'
import { htmlLanguage } from '@/lib/vocabulary/language'

/** The field whose value says what she does, and its values. */
export const OWN_FIELD = 'do'
export const OWN_COMMANDS = ['stay', 'leave'] as const

type Own = Words & {
  person: CoDeveloper
  municipalities: Municipalities
  /** Until when she is kept if she stays today. */
  wouldBeKeptUntil: Day
  action: string
  help: Help
}

/** What is kept of her, and the two things that she can do about it. Looking changes nothing. */
export function OwnPage({ own }: { own: Own }): ReactNode {
  const { t, language, wouldBeKeptUntil, action, help } = own
  return (
    <div className="answering" id="answering">
      <h1>{t('co-developers:own.title')}</h1>
      <p>{t('co-developers:own.lead')}</p>
      <p><strong>{t('co-developers:own.keep-link')}</strong></p>
      <section className="flow own-part">
        <h2>{t('co-developers:own.kept')}</h2>
        <Facts facts={factsOf(own)} />
        <p>{t('co-developers:own.change')}</p>
      </section>
      <section className="flow own-part">
        <h2>{t('co-developers:own.stay-heading')}</h2>
        <p>{t('co-developers:own.stay-text', { until: formatDate(wouldBeKeptUntil, language) })}</p>
        <form method="post" action={action}><button className="button" type="submit" name={OWN_FIELD} value="stay">{t('co-developers:own.stay')}</button></form>
      </section>
      <section className="flow own-part">
        <h2>{t('co-developers:own.leave-heading')}</h2>
        <p>{t('co-developers:own.leave-text')}</p>
        <form method="post" action={action}><button className="button quiet" type="submit" name={OWN_FIELD} value="leave">{t('co-developers:own.leave')}</button></form>
      </section>
      <FormHelp help={help} to="ask" t={t} />
    </div>
  )
}

function factsOf({ t, language, person, municipalities }: Own): Fact[] {
  const { topics, municipality, name, email, phone, keptUntil } = person
  return [
    { label: t('co-developers:own.topics'), value: <ul className="plain">{topics.map((topic) => <li key={topic}>{t(`co-developers:topic.${topic}`)}</li>)}</ul> },
    { label: t('co-developers:own.municipality'), value: municipality === ELSEWHERE ? t('co-developers:elsewhere') : (municipalities.find(({ id }) => id === municipality)?.label[language] ?? municipality) },
    { label: t('co-developers:own.name'), value: name },
    ...(email === null ? [] : [{ label: t('co-developers:own.email'), value: email }]),
    ...(phone === null ? [] : [{ label: t('co-developers:own.phone'), value: phone }]),
    { label: t('co-developers:own.language'), value: <span lang={htmlLanguage(person.language)}>{t(`language.${person.language}`)}</span> },
    { label: t('co-developers:own.until'), value: t('co-developers:own.until-day', { until: formatDate(keptUntil, language) }) },
  ]
}
