import type { ReactNode } from 'react'
import { type Middle, type Segment, ShareBar, type Tone } from '@/components/charts/share-bar'
import { formatPercent } from '@/lib/format/numbers'
import type { Question } from '@/lib/questionnaire/schema'
import { toPercent } from '@/lib/statistics/rounding'
import { isBipolar, tonesOf } from './tones'
import { type Line, optionLabel, type ResultsView } from './view'

type Props = { question: Question; lines: Line[]; view: ResultsView }

/** The figure as bars: a scale as one bar a line, anything else as a bar an option, line by line. */
export function FigureBars({ question, lines, view }: Props): ReactNode {
  const tones = tonesOf(question)
  if (tones) return <ScaleBars question={question} lines={lines} view={view} tones={tones} />
  return lines.map((line) => (
    <div key={line.label}>
      {lines.length > 1 ? <h3 className="group">{line.label} <span className="small">n = {line.n}</span></h3> : <p className="small">n = {line.n}</p>}
      {optionShares(line).map(({ option, share }) => (
        <div className="bar-row" key={option}>
          <span className="label">{optionLabel(question.id, option, view)}</span>
          <ShareBar label={formatPercent(toPercent(share), view.language)} segments={[{ label: option, share, tone: 'option' }]} />
          <span className="n">{formatPercent(toPercent(share), view.language)}</span>
        </div>
      ))}
    </div>
  ))
}

/** What a bar stands for: an option's share, or, of a ranking, being among the first places. */
function optionShares({ figures }: Line): { option: string; share: number }[] {
  switch (figures.kind) {
    case 'people':
      return []
    case 'ranking':
      return figures.options.map(({ option, amongFirst }) => ({ option, share: amongFirst })).sort((a, b) => b.share - a.share)
    case 'multiple':
      return [...figures.options].sort((a, b) => b.share - a.share)
    case 'choice':
    case 'number':
      return figures.options
  }
}

function ScaleBars({ question, lines, view, tones }: Props & { tones: Map<string, Tone> }): ReactNode {
  const bars = lines.map((line) => ({ line, segments: segmentsOf(line, { question, view, tones }) }))
  const middles = isBipolar(question) ? middlesOf(bars.map(({ segments }) => segments)) : []
  return bars.map(({ line, segments }, index) => (
    <div className="bar-row" key={line.label}>
      <span className="label">{line.label}</span>
      <ShareBar segments={segments} label={inWords(segments, view)} middle={middles[index]} />
      <span className="n">n = {line.n}</span>
    </div>
  ))
}

/** What the colours of a scale mean, once for all bars of the question; nothing for questions that are no scale. */
export function ScaleKey({ question, view }: Pick<Props, 'question' | 'view'>): ReactNode {
  const tones = tonesOf(question)
  return tones && (
    <ul className="key">
      {[...tones].map(([option, tone]) => (
        <li key={option}><svg viewBox="0 0 14 14" aria-hidden="true"><rect className={`tone-${tone}`} width="14" height="14" /></svg>{optionLabel(question.id, option, view)}</li>
      ))}
    </ul>
  )
}

function segmentsOf({ figures }: Line, { question, view, tones }: { question: Question; view: ResultsView; tones: Map<string, Tone> }): Segment[] {
  if (figures.kind !== 'choice') return []
  return figures.options.flatMap(({ option, share }) => {
    const tone = tones.get(option)
    return tone ? [{ label: optionLabel(question.id, option, view), share, tone }] : []
  })
}

/** A bar's middle has all against and half of between before it; the bars share one line to diverge from. */
function middlesOf(bars: Segment[][]): Middle[] {
  const before = (segments: Segment[]) => segments.reduce((sum, { share, tone }) => sum + (tone.startsWith('against') ? share : tone === 'between' ? share / 2 : 0), 0)
  const all = (segments: Segment[]) => segments.reduce((sum, { share }) => sum + share, 0)
  const room = { before: Math.max(...bars.map(before)), after: Math.max(...bars.map((segments) => all(segments) - before(segments))) }
  return bars.map((segments) => ({ at: before(segments), ...room }))
}

function inWords(segments: Segment[], { language }: ResultsView): string {
  return segments.map(({ label, share }) => `${label} ${formatPercent(toPercent(share), language)}`).join(', ')
}
