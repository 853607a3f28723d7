import type { ReactNode } from 'react'
import type { PointsRecord, TextRecord, TitledRecord } from '@/lib/strategy/schema'
import type { Language } from '@/lib/vocabulary/language'

/** Records of one sentence each, under their anchors. */
export function TextRecords({ records, language, className }: { records: TextRecord[]; language: Language; className?: string }): ReactNode {
  return <ul className={className}>{records.map(({ id, text }) => <li key={id} id={id}>{text[language]}</li>)}</ul>
}

type PointsOf<Points extends PointsRecord> = { records: Points[]; language: Language; level: 3 | 5; further?: (record: Points) => ReactNode }

/** Records with a heading and sentences under it, and what further is told of each. */
export function PointsRecords<Points extends PointsRecord>({ records, language, level, further }: PointsOf<Points>): ReactNode {
  const Heading = `h${String(level)}` as 'h3' | 'h5'
  return (
    <ul className="pairs">
      {records.map((record) => (
        <li key={record.id} id={record.id}>
          <Heading>{record.title[language]}</Heading>
          <ul>{record.points.map((point) => <li key={point.fi}>{point[language]}</li>)}</ul>
          {further?.(record)}
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
