import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'
import { recordsOf } from '@/lib/strategy/records'
import type { Strength } from '@/lib/strategy/schema'
import { Part } from './part'
import { PointsRecords, TextRecords, TitledRecords } from './record-lists'
import type { StrategyView } from './view'

export function AboutPart({ view: { strategy: { about }, language, t } }: { view: StrategyView }): ReactNode {
  return (
    <Part id="about" title={t('pages:strategy.about')}>
      <p>{about.purpose[language]}</p>
      <p>{about.basis[language]}</p>
      <h3>{t('pages:strategy.viewpoints')}</h3>
      <TextRecords records={about.viewpoints} language={language} />
      <p>{about.monitoring[language]} {about.review[language]}</p>
    </Part>
  )
}

export function StrengthsPart({ view }: { view: StrategyView }): ReactNode {
  const { strategy: { strengths }, language } = view
  const further = (strength: Strength) => <BuiltOn strength={strength} view={view} />
  return <Part id="strengths" title={strengths.title[language]}><PointsRecords records={strengths.items} language={language} level={3} further={further} /></Part>
}

/** What in the strategy builds on the strength. */
function BuiltOn({ strength, view: { strategy, language, t } }: { strength: Strength; view: StrategyView }): ReactNode {
  return recordsOf(strategy, strength.refs).map(({ id, kind, text }) => (
    <p key={id} className="small">{t(`pages:kind.${kind}`)}: <a href={`#${id}`}>{text[language]}</a></p>
  ))
}

/** Cause and consequence both in words: an arrow says nothing to a screen reader. */
export function ChallengesPart({ view: { strategy: { challenges }, language, t } }: { view: StrategyView }): ReactNode {
  return (
    <Part id="challenges" title={challenges.title[language]}>
      <ul className="plain challenges">
        {challenges.items.map(({ id, cause, consequence }) => (
          <li key={id} id={id}>
            <Facts facts={[
              { label: t('pages:strategy.cause'), value: <strong>{cause[language]}</strong> },
              { label: t('pages:strategy.consequence'), value: consequence[language] },
            ]} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

export function ValuesPart({ view: { strategy: { values }, language, t } }: { view: StrategyView }): ReactNode {
  return (
    <Part id="values" title={values.title[language]}>
      <p className="motto">{values.motto[language]}</p>
      <TitledRecords records={values.items} language={language} />
      <p className="small">{values.acronymNote[language]}</p>
      <h3>{t('pages:strategy.principles')}</h3>
      <TextRecords records={values.principles} language={language} />
    </Part>
  )
}

export function MissionPart({ view: { strategy: { mission }, language } }: { view: StrategyView }): ReactNode {
  return <Part id="mission" title={mission.label[language]}><p className="motto">{mission.text[language]}</p></Part>
}

export function VisionPart({ view: { strategy: { vision }, language } }: { view: StrategyView }): ReactNode {
  return (
    <Part id="vision" title={vision.label[language]}>
      <p className="motto">{vision.slogan[language]}</p>
      <TextRecords records={vision.points} language={language} />
    </Part>
  )
}

export function WaysOfWorkingPart({ view: { strategy: { waysOfWorking }, language } }: { view: StrategyView }): ReactNode {
  return <Part id="ways" title={waysOfWorking.title[language]}><PointsRecords records={waysOfWorking.items} language={language} level={3} /></Part>
}
