import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'

/** A part of a bar: its share from 0 to 1 and its look by the meaning of the colour. */
export type Segment = { label: string; share: number; tone: Tone }

/** Against–between–for for two-sided scales, none-to-much for one-sided ones, one tone for options. */
export type Tone = 'against-2' | 'against-1' | 'between' | 'for-1' | 'for-2' | 'much-1' | 'much-2' | 'much-3' | 'much-4' | 'much-5' | 'option' | 'outside'

/** Where a bar's own middle stands, and how much room the longest bars of the figure need before and after theirs. */
export type Middle = { at: number; before: number; after: number }

type Bar = { segments: Segment[]; /** The whole bar in words, for those who don't see it. */ label: string; /** For bars that diverge from a common middle. */ middle?: Middle | undefined }

const WIDTH = 600
const HEIGHT = 28
const GAP = 1.5

/** One bar of shares side by side, drawn on the server. A diverging bar is moved so that its middle stands under the others'. */
export function ShareBar({ segments, label, middle }: Bar): ReactNode {
  const x = scaleLinear([0, middle ? middle.before + middle.after : 1], [0, WIDTH])
  const starts = segments.map((_, index) => segments.slice(0, index).reduce((sum, { share }) => sum + share, middle ? middle.before - middle.at : 0))
  return (
    <svg className="bar" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {middle && <line className="bar-middle" x1={round(x(middle.before))} x2={round(x(middle.before))} y1={0} y2={HEIGHT} />}
      {segments.map((segment, index) => segment.share > 0 && (
        <rect key={segment.label} className={`tone-${segment.tone}`} x={round(x(starts[index] ?? 0))} y={2} width={round(Math.max(x(segment.share) - GAP, 0.5))} height={HEIGHT - 4} />
      ))}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
