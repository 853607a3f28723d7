import { z } from 'zod'
import { Day } from '@/lib/vocabulary/day'
import { ContentId } from '@/lib/vocabulary/ids'
import { LocalisedText } from '@/lib/vocabulary/language'

/** One claim with an id of its own, which is its anchor on the strategy page. */
export const TextRecord = z.object({ id: ContentId, text: LocalisedText })
export type TextRecord = z.infer<typeof TextRecord>

/** A heading with short sentences under it. */
export const PointsRecord = z.object({ id: ContentId, title: LocalisedText, points: z.array(LocalisedText) })
export type PointsRecord = z.infer<typeof PointsRecord>

/** A strength, with the records of the strategy that build on it. */
export const Strength = PointsRecord.extend({ refs: z.array(ContentId).default([]) })
export type Strength = z.infer<typeof Strength>

export const TitledRecord = z.object({ id: ContentId, title: LocalisedText, text: LocalisedText })
export type TitledRecord = z.infer<typeof TitledRecord>

const Labelled = z.object({ id: ContentId, label: LocalisedText })

export const Challenge = z.object({ id: ContentId, cause: LocalisedText, consequence: LocalisedText })
export type Challenge = z.infer<typeof Challenge>

export const Guideline = z.object({
  id: ContentId,
  order: z.number().int(),
  title: LocalisedText,
  summary: LocalisedText,
  themes: z.array(TextRecord),
  keyPoints: z.array(PointsRecord),
  battles: z.array(TextRecord),
})
export type Guideline = z.infer<typeof Guideline>

/** A planned date, and the day it happened once that is recorded. Whether its day counts or only its month, its step says. */
export const Milestone = z.object({
  id: ContentId,
  date: Day,
  body: ContentId,
  title: LocalisedText,
  /** When it happened, as a person recorded it; `null` until then, however long ago the plan was. */
  doneOn: Day.nullable().default(null),
  /** Where the minutes can be read. */
  minutes: z.url({ protocol: /^https$/ }).nullable().default(null),
})
export type Milestone = z.infer<typeof Milestone>

export const ProcessStep = z.object({
  id: ContentId,
  order: z.number().int(),
  from: Day,
  to: Day,
  datePrecision: z.enum(['day', 'month', 'approximate']),
  /** When, in words, as exactly as it is known. */
  dateText: LocalisedText,
  title: LocalisedText,
  summary: LocalisedText,
  outputs: z.array(TextRecord).default([]),
  milestones: z.array(Milestone).default([]),
  /** Ids of the questionnaires, or `workshops`, by which people took part. */
  participation: z.array(ContentId).default([]),
  figures: z.array(ContentId).default([]),
})
export type ProcessStep = z.infer<typeof ProcessStep>

export const ProcessFigure = z.object({ id: ContentId, value: z.number().int(), approximate: z.boolean(), step: ContentId, label: LocalisedText })
export type ProcessFigure = z.infer<typeof ProcessFigure>

export const DecisionBody = TitledRecord.extend({ order: z.number().int() })
export type DecisionBody = z.infer<typeof DecisionBody>

export const StrategyDocument = TitledRecord.extend({
  order: z.number().int(),
  body: ContentId,
  parent: ContentId.nullable(),
  /** Every domain has one of its own. */
  perDomain: z.boolean().default(false),
  timing: LocalisedText,
})
export type StrategyDocument = z.infer<typeof StrategyDocument>

const About = z.object({
  purpose: LocalisedText,
  basis: LocalisedText,
  viewpoints: z.array(TextRecord),
  monitoring: LocalisedText,
  review: LocalisedText,
})

const Values = z.object({
  title: LocalisedText,
  acronymNote: LocalisedText,
  motto: LocalisedText,
  items: z.array(TitledRecord),
  principles: z.array(TextRecord),
})

const ServicePromise = z.object({
  id: ContentId,
  title: LocalisedText,
  text: LocalisedText,
  scope: LocalisedText,
  serviceTypes: z.array(TextRecord),
  madeWith: LocalisedText,
})

const ServiceStrategy = z.object({
  title: LocalisedText,
  text: LocalisedText,
  considerations: z.array(TextRecord),
  goals: z.array(TextRecord),
  production: LocalisedText,
  channels: z.array(TitledRecord),
})

/** The strategy as its page, its process and its documents show it. */
export const Strategy = z.object({
  demo: z.boolean().default(false),
  county: z.object({ name: LocalisedText, region: LocalisedText, municipalities: z.array(Labelled), domains: z.array(Labelled) }),
  title: LocalisedText,
  /** Title, centre of the map and service promise at once: shown from here wherever it is shown. */
  motto: LocalisedText,
  about: About,
  process: z.object({ title: LocalisedText, intro: LocalisedText, steps: z.array(ProcessStep), figures: z.array(ProcessFigure) }),
  strengths: z.object({ title: LocalisedText, items: z.array(Strength) }),
  challenges: z.object({ title: LocalisedText, items: z.array(Challenge) }),
  values: Values,
  mission: z.object({ label: LocalisedText, text: LocalisedText }),
  vision: z.object({ label: LocalisedText, slogan: LocalisedText, points: z.array(TextRecord) }),
  waysOfWorking: z.object({ title: LocalisedText, items: z.array(PointsRecord) }),
  guidelineLabels: z.object({ guideline: LocalisedText, keyPoints: LocalisedText, battles: LocalisedText }),
  guidelines: z.array(Guideline),
  servicePromise: ServicePromise,
  serviceStrategy: ServiceStrategy,
  decisionBodies: z.array(DecisionBody),
  documents: z.array(StrategyDocument),
})
export type Strategy = z.infer<typeof Strategy>

/** One point of the service promise, as a person can notice it, with the records of the strategy it rests on. */
export const PromiseStatement = z.object({ id: ContentId, text: LocalisedText, explanation: LocalisedText, refs: z.array(ContentId) })
export type PromiseStatement = z.infer<typeof PromiseStatement>

export const PromiseStatements = z.object({ statements: z.array(PromiseStatement) })

/** Words of the field with what they are called in every language; the plain one explains where it must. */
export const Glossary = z.array(z.object({ id: ContentId }).extend(LocalisedText.shape))
export type Glossary = z.infer<typeof Glossary>
