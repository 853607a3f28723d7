import type { LocalisedText } from '@/lib/vocabulary/language'
import type { DecisionBody, Guideline, ProcessStep, Strategy, StrategyDocument } from './schema'

export type RecordKind =
  | 'viewpoint' | 'strength' | 'challenge' | 'value' | 'principle' | 'vision' | 'way' | 'guideline' | 'theme' | 'key-point' | 'battle'
  | 'promise' | 'service-type' | 'consideration' | 'goal' | 'channel'

/** Anything of the strategy that others refer to by its id: an answer, a promise, a document. */
export type StrategyRecord = { id: string; kind: RecordKind; text: LocalisedText }

/** Every record that has an anchor on the strategy page, in the order of the page. */
export function listRecords(strategy: Strategy): StrategyRecord[] {
  const { about, strengths, challenges, values, vision, waysOfWorking, guidelines, servicePromise, serviceStrategy } = strategy
  return [
    ...textsOf('viewpoint', about.viewpoints),
    ...titlesOf('strength', strengths.items),
    ...challenges.items.map(({ id, cause }) => ({ id, kind: 'challenge' as const, text: cause })),
    ...titlesOf('value', values.items),
    ...textsOf('principle', values.principles),
    ...textsOf('vision', vision.points),
    ...titlesOf('way', waysOfWorking.items),
    ...guidelines.flatMap(recordsOfGuideline),
    { id: servicePromise.id, kind: 'promise', text: strategy.motto },
    ...textsOf('service-type', servicePromise.serviceTypes),
    ...textsOf('consideration', serviceStrategy.considerations),
    ...textsOf('goal', serviceStrategy.goals),
    ...titlesOf('channel', serviceStrategy.channels),
  ]
}

/** The records of those ids, in their order. An id that is none is a mistake in the content. */
export function recordsOf(strategy: Strategy, ids: string[]): StrategyRecord[] {
  const records = new Map(listRecords(strategy).map((record) => [record.id, record]))
  return ids.map((id) => {
    const record = records.get(id)
    if (!record) throw new Error(`no record ${id} in the strategy`)
    return record
  })
}

/** Who decides; `null` when the strategy knows no such body. */
export function findBody(strategy: Strategy, id: string): DecisionBody | null {
  return strategy.decisionBodies.find((body) => body.id === id) ?? null
}

export function findStep(strategy: Strategy, id: string): ProcessStep | null {
  return strategy.process.steps.find((step) => step.id === id) ?? null
}

/** The documents directly below `parent`; below `null` are those that belong to none. */
export function documentsBelow(strategy: Strategy, parent: string | null): StrategyDocument[] {
  return strategy.documents.filter((document) => document.parent === parent).sort((one, other) => one.order - other.order)
}

function recordsOfGuideline({ id, title, themes, keyPoints, battles }: Guideline): StrategyRecord[] {
  return [{ id, kind: 'guideline', text: title }, ...textsOf('theme', themes), ...titlesOf('key-point', keyPoints), ...textsOf('battle', battles)]
}

function textsOf(kind: RecordKind, records: { id: string; text: LocalisedText }[]): StrategyRecord[] {
  return records.map(({ id, text }) => ({ id, kind, text }))
}

function titlesOf(kind: RecordKind, records: { id: string; title: LocalisedText }[]): StrategyRecord[] {
  return records.map(({ id, title }) => ({ id, kind, text: title }))
}
