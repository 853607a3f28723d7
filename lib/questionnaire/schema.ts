import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import { LocalisedText } from '@/lib/vocabulary/language'
import { definitionProblems } from './definition-problems'

const ShowIf = z.strictObject({ question: ContentId, anyOf: z.array(ContentId).min(1) })

export const Option = z.strictObject({
  id: ContentId,
  label: LocalisedText,
  /** The number of a scale point; absent outside the scale. */
  value: z.number().optional(),
  /** "Cannot say", "no experience": never part of a mean. */
  outsideScale: z.boolean().optional(),
  /** Of a multiple choice: choosing it clears the others. */
  exclusive: z.boolean().optional(),
  allowsText: z.boolean().optional(),
  /** A content id in the strategy. */
  ref: ContentId.optional(),
  sensitive: z.boolean().optional(),
})
export type Option = z.infer<typeof Option>

export const Row = z.strictObject({
  id: ContentId,
  label: LocalisedText,
  ref: ContentId.optional(),
  /** Doubles the smallest group for which a figure is shown. */
  sensitive: z.boolean().optional(),
})
export type Row = z.infer<typeof Row>

const asked = {
  id: ContentId,
  text: LocalisedText,
  help: LocalisedText.optional(),
  required: z.boolean(),
  /** What it asks about in the strategy, where no option or row says it. */
  ref: ContentId.optional(),
  showIf: ShowIf.optional(),
}
const options = z.array(Option).min(2).max(100)
/** Rotated: every respondent starts at another option; the order shown is not stored. */
const optionOrder = z.enum(['fixed', 'rotate']).optional()
const polarity = z.enum(['bipolar', 'unipolar']).optional()

const Single = z.strictObject({
  ...asked,
  type: z.literal('single'),
  options,
  optionOrder,
  /** May be used to break results down. */
  background: z.boolean().optional(),
  /** Options have an order (age): only neighbours are ever joined. */
  ordered: z.boolean().optional(),
  /** Options that are no group of their own to compare. */
  residual: z.array(ContentId).optional(),
  /** Coarser and coarser groupings, each nested in the one before. */
  ladder: z.array(z.array(z.array(ContentId).min(1)).min(1)).optional(),
})
const Multiple = z.strictObject({ ...asked, type: z.literal('multiple'), options, optionOrder, maxSelections: z.int().min(1).optional() })
const Scale = z.strictObject({ ...asked, type: z.literal('scale'), options, polarity })
const Matrix = z.strictObject({
  ...asked,
  type: z.literal('matrix'),
  options,
  rows: z.array(Row).min(1).max(100),
  /** Of a required matrix: every row, or at least one; every row when it does not say. */
  requiredRows: z.enum(['all', 'any']).optional(),
  polarity,
})
const Ranking = z.strictObject({ ...asked, type: z.literal('ranking'), options, optionOrder, maxRanks: z.int().min(1).optional() })
const Text = z.strictObject({
  ...asked,
  type: z.literal('text'),
  multiline: z.boolean().optional(),
  maxLength: z.int().min(1).max(20_000).optional(),
  /** Stored apart from the answers, never exported with them. */
  personalData: z.boolean().optional(),
  inputType: z.enum(['email', 'tel']).optional(),
})
const Numeric = z.strictObject({
  ...asked,
  type: z.literal('number'),
  min: z.number(),
  max: z.number(),
  integer: z.boolean().optional(),
  decimals: z.int().min(0).max(2).optional(),
  unit: LocalisedText.optional(),
  /** Lower ends of the classes in which results are shown. */
  bands: z.array(z.number()).optional(),
})

export const Question = z.discriminatedUnion('type', [Single, Multiple, Scale, Matrix, Ranking, Text, Numeric])
export type Question = z.infer<typeof Question>
export type QuestionOf<Type extends Question['type']> = Extract<Question, { type: Type }>

export const Page = z.strictObject({
  id: ContentId,
  title: LocalisedText,
  intro: LocalisedText.optional(),
  questions: z.array(Question).min(1),
})
export type Page = z.infer<typeof Page>

/**
 * One version of a questionnaire: immutable once published, complete in every language.
 *
 * Other fields of the file are left out, so that a document may carry more than its form.
 * Messages are codes, never sentences.
 */
export const QuestionnaireDefinition = z
  .object({
    id: ContentId,
    demo: z.boolean().optional(),
    audience: z.enum(['residents', 'staff', 'elected-officials']).optional(),
    anonymous: z.boolean().optional(),
    minAge: z.int().min(0).optional(),
    estimatedMinutes: z.int().min(1).optional(),
    replyWithinDays: z.int().min(1).optional(),
    title: LocalisedText,
    intro: LocalisedText,
    thanks: LocalisedText.optional(),
    pages: z.array(Page).min(1),
  })
  .superRefine((definition, ctx) => {
    for (const { path, message } of definitionProblems(definition)) ctx.addIssue({ code: 'custom', path, message })
  })
export type QuestionnaireDefinition = z.infer<typeof QuestionnaireDefinition>
