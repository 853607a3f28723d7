import type { Place } from '@/lib/questionnaire/code-book'

/** The places of one question, or of one row of a matrix: what is counted in one go. */
export type PlaceGroup = { question: string; row: string; kind: Place['kind']; places: Place[] }

/** Groups a code book's places in order. Every place is in exactly one group, so that none is silently dropped. */
export function placeGroups(places: Place[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>()
  for (const place of places) {
    const row = place.row ?? ''
    const key = `${place.question}/${row}`
    const group = groups.get(key) ?? { question: place.question, row, kind: place.kind, places: [] }
    group.places.push(place)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Lower ends of the classes of each number question, as the code book stores numbers (× 10^decimals). */
export type Bands = Map<string, number[]>
