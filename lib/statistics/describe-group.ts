import { FEWEST_FOR_MEAN } from '@/lib/disclosure/parameters'
import type { ProtectedGroup } from '@/lib/disclosure/protected-table'
import type { FigureDefinition, FigureOption } from '@/lib/disclosure/tally'

/** An option's people and share. `share` is of those with an opinion, or, outside the scale, of all asked; from 0 to 1. */
export type OptionShare = { option: string; count: number; share: number; outsideScale: boolean }

/** What is said of one group's answers to one question. Shares from 0 to 1; rounding is the page's. */
export type GroupFigures =
  | { kind: 'people' }
  /** `mean` of the scale's numbers and `top`, the share of its two highest points; null where options have no numbers. */
  | { kind: 'choice'; options: OptionShare[]; mean: number | null; top: number | null }
  /** `meanChoices`: options per person among those who chose any. */
  | { kind: 'multiple'; options: OptionShare[]; meanChoices: number }
  /** Shares of those who placed any option. `meanRank` only where every option has a place. */
  | { kind: 'ranking'; options: RankShare[]; places: number }
  /** `median`: the band in which the middle person stands. `mean` in the question's own unit, for ten people or more. */
  | { kind: 'number'; options: OptionShare[]; median: string | null; mean: number | null }

export type RankShare = { option: string; first: number; amongFirst: number; places: number[]; meanRank: number | null }

/** An option is said to be among the first so many. */
const FIRST_PLACES = 3

/** A scale needs this many points before its two highest say anything. */
const FEWEST_POINTS = 4

/** Figures of one group of a protected table (design: distribution first, then share of 4–5, mean, n). `decimals` of a number question. */
export function describeGroup({ people, n, answers }: ProtectedGroup, definition: FigureDefinition, decimals = 0): GroupFigures {
  switch (answers.kind) {
    case 'people':
      return { kind: 'people' }
    case 'choice': {
      const options = shares(definition.options, answers.counts, { n, people })
      return { kind: 'choice', options, ...scale(definition.options, answers.counts, n) }
    }
    case 'multiple': {
      const chosen = answers.choices.reduce((sum, count, index) => sum + count * (index + 1), 0)
      return { kind: 'multiple', options: shares(definition.options, answers.counts, { n, people }), meanChoices: ratio(chosen, n) }
    }
    case 'ranking':
      return { kind: 'ranking', options: rankShares(definition, answers.places, n), places: Math.min(definition.maxRanks, FIRST_PLACES) }
    case 'number':
      return {
        kind: 'number',
        options: shares(definition.options, answers.counts, { n, people }),
        median: medianBand(definition.options, answers.counts, n),
        mean: answers.sum === null || n < FEWEST_FOR_MEAN ? null : answers.sum / n / 10 ** decimals,
      }
  }
}

type Sizes = { n: number; people: number }

function shares(options: FigureOption[], counts: Record<string, number>, { n, people }: Sizes): OptionShare[] {
  return options.map(({ id, outsideScale }) => {
    const count = counts[id] ?? 0
    return { option: id, count, outsideScale, share: ratio(count, outsideScale ? people : n) }
  })
}

/** Mean and share of the two highest points of a numbered scale; options outside the scale count for neither. */
function scale(options: FigureOption[], counts: Record<string, number>, n: number): { mean: number | null; top: number | null } {
  const inside = options.filter(({ outsideScale }) => !outsideScale)
  const points = inside.flatMap(({ id, value }) => (value === null ? [] : [{ value, count: counts[id] ?? 0 }]))
  if (points.length < Math.max(FEWEST_POINTS, inside.length) || n === 0) return { mean: null, top: null }
  const highest = [...points].sort((a, b) => b.value - a.value).slice(0, 2)
  return {
    mean: points.reduce((sum, { value, count }) => sum + value * count, 0) / n,
    top: ratio(highest.reduce((sum, { count }) => sum + count, 0), n),
  }
}

/**
 * A mean over those who placed an option would favour what few placed, and placed high: it is told of all options or
 * of none.
 */
function rankShares({ options, maxRanks }: FigureDefinition, placesOf: Record<string, number[]>, n: number): RankShare[] {
  const ranked = options.map(({ id }) => {
    const places = placesOf[id] ?? []
    return { id, places, placed: total(places), ranks: places.reduce((sum, count, index) => sum + count * (index + 1), 0) }
  })
  const allByAll = n > 0 && maxRanks === options.length && ranked.every(({ placed }) => placed === n)
  return ranked.map(({ id, places, ranks }) => ({
    option: id, first: ratio(places[0] ?? 0, n), amongFirst: ratio(total(places.slice(0, FIRST_PLACES)), n), places, meanRank: allByAll ? ranks / n : null,
  }))
}

/** The band that holds the person in the middle; with two in the middle, the lower one's. */
function medianBand(options: FigureOption[], counts: Record<string, number>, n: number): string | null {
  let below = 0
  for (const { id } of options) {
    below += counts[id] ?? 0
    if (n > 0 && below * 2 >= n) return id
  }
  return null
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
