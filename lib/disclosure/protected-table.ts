import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import { FEWEST_FOR_MEAN } from './parameters'
import { Breakdown } from './plan'
import { REASONS } from './rules'

declare const sealed: unique symbol

const Count = z.int().min(0)
const CountPerOption = z.record(ContentId, Count)

const Answers = z.discriminatedUnion('kind', [
  /** Who is in the group, and nothing they answered. */
  z.strictObject({ kind: z.literal('people') }),
  z.strictObject({ kind: z.literal('choice'), counts: CountPerOption }),
  /** `choices[i]`: people who chose exactly i + 1 options. */
  z.strictObject({ kind: z.literal('multiple'), counts: CountPerOption, choices: z.array(Count) }),
  /** `places[option][i]`: people who put the option at place i + 1. */
  z.strictObject({ kind: z.literal('ranking'), places: z.record(ContentId, z.array(Count)) }),
  /** Per band. `sum` only where every group of the table has at least ten numbers. */
  z.strictObject({ kind: z.literal('number'), counts: CountPerOption, sum: z.number().nullable() }),
])

const Part = z.strictObject({
  variable: ContentId,
  extent: z.enum(['options', 'residual', 'all']),
  options: z.array(ContentId),
  countedIn: z.strictObject({ people: Count.nullable() }).nullable(),
})

const ProtectedGroup = z.strictObject({
  /** One part per variable of `by`; empty for everyone. */
  key: z.array(Part).max(2),
  /** In the group and asked. */
  people: z.int().min(10),
  /** With an opinion. */
  n: z.int().min(5),
  answers: Answers,
})
export type ProtectedGroup = z.infer<typeof ProtectedGroup>

const about = {
  /** null: the table tells how many people there are, and no answers. */
  question: ContentId.nullable(),
  row: ContentId.nullable(),
  kind: z.enum(['people', 'choice', 'multiple', 'ranking', 'number']),
  by: Breakdown,
}

const Shown = z
  .strictObject({
    status: z.literal('shown'),
    ...about,
    /** 0 is options alone, 1 the ladder's first step; of a cross's second variable the finest that was tried. */
    levels: z.array(z.strictObject({ variable: ContentId, level: Count })).max(2),
    /** Why it is coarser than the finest grouping with groups large enough; null where it is not. */
    coarsened: z.enum(REASONS).nullable(),
    groups: z.array(ProtectedGroup).min(1),
  })
  .refine(({ kind, groups }) => groups.every(({ answers }) => answers.kind === kind), 'another-kind')
  .refine(({ by, groups }) => groups.every(({ key }) => key.map(({ variable }) => variable).join() === by.join()), 'another-breakdown')
  .refine(({ groups }) => groups.every(({ n, answers }) => answers.kind !== 'number' || answers.sum === null || n >= FEWEST_FOR_MEAN), 'mean-of-few')

const Withheld = z.strictObject({ status: z.literal('withheld'), ...about, reason: z.enum(REASONS) })

const TableContent = z.union([Shown, Withheld])
export type TableContent = z.infer<typeof TableContent>

/**
 * Figures that may be shown: the only thing that charts, pages, files and mails take. Nobody can write one down, since
 * the brand has no name outside this file; `protectSet` makes them, and they come back from a release by
 * `readProtectedTable`. Plain JSON.
 */
export type ProtectedTable = TableContent & { readonly [sealed]: true }
export type ShownTable = Extract<ProtectedTable, { status: 'shown' }>

/** For `protectSet` alone, after every check. Once more no group is too small, whatever happened before. */
export function sealTable(content: TableContent): ProtectedTable {
  return seal(content)
}

/**
 * The second door, for tables of a release on their way back from the database: releases are immutable and were
 * protected when they were made. It can't tell who wrote the JSON, only that it has the shape and no group too small.
 */
export function readProtectedTable(json: unknown): ProtectedTable {
  return seal(json)
}

/** The one cast to the brand. Guarantee: the content was parsed just above, and came by one of the two doors. */
function seal(content: unknown): ProtectedTable {
  return TableContent.parse(content) as ProtectedTable
}
