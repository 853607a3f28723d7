import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { ProgressPart } from '@/lib/rounds/progress'
import { inTens } from './in-tens'

type Props = { t: Translate; parts: ProgressPart[]; /** The first background question, and the labels of its options. */ group: { title: string; labels: Map<string, string> } }

const DIMENSIONS = ['channel', 'language', 'background', 'suspect'] as const

/** How many have answered a round that is not yet counted. */
export function FrontDesk({ t, parts, group }: Props): ReactNode {
  const all = parts.find(({ dimension }) => dimension === 'all')
  return (
    <section className="flow" aria-labelledby="answered">
      <h2 id="answered">{t('office:desk.answered')}</h2>
      <p className="big-number">{inTens(t, all?.people ?? 0)}</p>
      <p className="small">{t('office:desk.note')}</p>
      <div className="columns">
        {DIMENSIONS.map((dimension) => ({ dimension, shown: parts.filter((part) => part.dimension === dimension && part.value !== 'false') }))
          .filter(({ shown }) => shown.length > 0)
          .map(({ dimension, shown }) => (
            <div key={dimension}>
              <h3>{dimension === 'background' ? group.title : t(`office:desk.${dimension}`)}</h3>
              <dl className="facts">
                {shown.map((part) => (
                  <div key={part.value}><dt>{label(part, { t, group })}</dt><dd>{inTens(t, part.people)}</dd></div>
                ))}
              </dl>
              {dimension === 'suspect' && <p className="small">{t('office:desk.suspect-note')}</p>}
            </div>
          ))}
      </div>
    </section>
  )
}

function label({ dimension, value }: ProgressPart, { t, group }: Pick<Props, 't' | 'group'>): string {
  if (value === '') return t('office:blank')
  switch (dimension) {
    case 'channel':
      return value === 'web' || value === 'paper' || value === 'phone' || value === 'kiosk' ? t(`office:channel.${value}`) : value
    case 'language':
      return value === 'fi' || value === 'sv' || value === 'en' || value === 'fi-selko' ? t(`language.${value}`) : value
    case 'suspect':
      return t('office:suspect.true')
    case 'background':
      return group.labels.get(value) ?? value
    case 'all':
      return ''
  }
}
