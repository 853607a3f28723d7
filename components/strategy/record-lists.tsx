import type { ReactNode } from 'react'
import type { PointsRecord, TextRecord, TitledRecord } from '@/lib/strategy/schema'
import type { Language } from '@/lib/vocabulary/language'

/** Records of one sentence each, under their anchors. */
export function TextRecords({ records, language, className }: { records: TextRecord[]; language: Language; className?: string }): ReactNode {
  return <ul className={className}>{records.map(({ id, text }) => <li key={id} id={id}>{text[language]}</li>)}</ul>
}

/** Records with a heading and sentences under it. */
export function PointsRecords({ records, language, level }: { records: PointsRecord[]; language: Language; level: 3 | 5 }): ReactNode {
  const Heading = `h${String(level)}` as 'h3' | 'h5'
  return (
    <ul className="pairs">
      {records.map(({ id, title, points }) => (
        <li key={id} id={id}>
          <Heading>{title[language]}</Heading>
          <ul>{points.map((point) => <li key={point.fi}>{point[language]}</li>)}</ul>
        </li>
      ))}
    </ul>
  )
}

export function TitledRecords({ records, language }: { records: TitledRecord[]; language: Language }): ReactNode {
  return (
    <ul className="pairs">
      {records.map(({ id, title, text }) => (
        <li key={id} id={id}>
          <h3>{title[language]}</h3>
          <p>{text[language]}</p>
        </li>
      ))}
    </ul>
  )
}
