import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'

/** A part of a bar: its share from 0 to 1 and its look by the meaning of the colour. */
export type Segment = { label: string; share: number; tone: Tone }

/** Against–between–for for two-sided scales, none-to-much for one-sided ones, one tone for options. */
export type Tone = 'against-2' | 'against-1' | 'between' | 'for-1' | 'for-2' | 'much-1' | 'much-2' | 'much-3' | 'much-4' | 'much-5' | 'option' | 'outside'

type Bar = { segments: Segment[]; /** The whole bar in words, for those who don't see it. */ label: string; /** Share at which the middle stands, for diverging bars. */ middle?: number | undefined }

const WIDTH = 600
const HEIGHT = 28
const GAP = 1.5

/** One bar of shares side by side, drawn on the server. A diverging bar is moved so that its middle stands in the middle. */
export function ShareBar({ segments, label, middle }: Bar): ReactNode {
  const diverging = middle !== undefined
  // A diverging bar needs room for all on one side.
  const x = scaleLinear([0, diverging ? 2 : 1], [0, WIDTH])
  const starts = segments.map((_, index) => segments.slice(0, index).reduce((sum, { share }) => sum + share, diverging ? 1 - middle : 0))
  return (
    <svg className="bar" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} preserveAspectRatio="none" role="img" aria-label={label}>
      {diverging && <line className="bar-middle" x1={WIDTH / 2} x2={WIDTH / 2} y1={0} y2={HEIGHT} />}
      {segments.map((segment, index) => segment.share > 0 && (
        <rect key={segment.label} className={`tone-${segment.tone}`} x={round(x(starts[index] ?? 0))} y={2} width={round(Math.max(x(segment.share) - GAP, 0.5))} height={HEIGHT - 4} />
      ))}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
