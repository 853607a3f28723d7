import { z } from 'zod'

/** Ids in `content/` and in questionnaires: stable for ever, never reused for another meaning. */
export const ContentId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const RoundId = z.number().int().positive().brand<'RoundId'>()
export type RoundId = z.infer<typeof RoundId>

/** The round's name in addresses, as `residents-2022`. */
export const RoundSlug = ContentId.brand<'RoundSlug'>()
export type RoundSlug = z.infer<typeof RoundSlug>

/** Made in the form before sending (UUID version 4, so that it tells no time); never stored. */
export const SubmissionId = z.uuid({ version: 'v4' }).brand<'SubmissionId'>()
export type SubmissionId = z.infer<typeof SubmissionId>

/** A hash of the submission id, in the shape of a UUID. */
export const ResponseId = z.guid().brand<'ResponseId'>()
export type ResponseId = z.infer<typeof ResponseId>

/** 32 hexadecimal digits in the shape of a UUID. */
export function asUuid(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
