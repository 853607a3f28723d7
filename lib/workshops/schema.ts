import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import { Language } from '@/lib/vocabulary/language'
import { momentsOf } from './form-times'

const line = (longest: number) => z.string().trim().max(longest, 'too-long')
const needed = (longest: number) => line(longest).min(1, 'missing')
const other = (longest: number) => line(longest).transform((text) => text === '' ? undefined : text)

/** A text that must be there: in Finnish and plain Finnish. */
const written = (longest: number) => z.object({ fi: needed(longest), 'fi-selko': needed(longest), sv: other(longest), en: other(longest) })

/** A text that may be left out; once there is some of it, it is in Finnish and plain Finnish. */
const writtenIfAny = z
  .object({ fi: line(500), 'fi-selko': line(500), sv: other(500), en: other(500) })
  .superRefine((text, context) => {
    const isEmpty = Object.values(text).every((each) => each === undefined || each === '')
    if (isEmpty) return
    for (const language of ['fi', 'fi-selko'] as const) if (text[language] === '') context.addIssue({ code: 'custom', path: [language], message: 'missing' })
  })
  .transform((text) => text.fi === '' ? null : text)

const linesOf = (longest: number) => line(longest).transform((text) => [...new Set(text.split('\n').map((each) => each.trim()).filter((each) => each !== ''))])
const whole = (least: number, most: number, problem: string) => z.string().trim().regex(/^\d{1,4}$/, problem).transform(Number).refine((number) => number >= least && number <= most, problem)

const chosen = z.string().min(1, 'choose').pipe(ContentId)
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-time')
const day = z.iso.date('bad-day')
const https = z.url({ protocol: /^https$/, hostname: z.regexes.domain })

/** A text that is empty where it is left out. */
const orEmpty = (kind: z.ZodType, problem: string) => z.string().trim().refine((text) => text === '' || kind.safeParse(text).success, problem)

/** What a host fills in, as texts: nothing that she typed is lost on the way, however wrong. */
const WorkshopFields = z.object({
  title: written(120),
  description: written(1000),
  place: written(200),
  municipality: chosen,
  day,
  starts: time,
  ends: time,
  placesOnSite: whole(0, 2000, 'places-range'),
  placesRemote: whole(0, 2000, 'places-range'),
  remoteAddress: orEmpty(https.max(500), 'bad-address'),
  signUpOpensDay: orEmpty(day, 'bad-day'),
  signUpOpensTime: orEmpty(time, 'bad-time'),
  signUpClosesDay: orEmpty(day, 'bad-day'),
  signUpClosesTime: orEmpty(time, 'bad-time'),
  waitingListLimit: whole(0, 500, 'list-range'),
  offerHours: whole(1, 336, 'hours-range'),
  languages: z.array(Language).min(1, 'choose-some'),
  languageNote: writtenIfAny,
  accessibilityFeatures: z.array(ContentId),
  accessibilityNote: writtenIfAny,
  processStep: chosen,
  guideline: orEmpty(ContentId, 'choose').transform((id) => id === '' ? null : id),
  partners: linesOf(1000),
  audience: z.enum(['public', 'staff']),
  noteHeadings: linesOf(1000),
})

/** The form of a workshop; what comes out of it is what is kept, with moments instead of days and times. */
export const WorkshopForm = WorkshopFields
  .superRefine(({ placesOnSite, placesRemote }, context) => {
    if (placesOnSite + placesRemote === 0) context.addIssue({ code: 'custom', path: ['placesOnSite'], message: 'no-places' })
  })
  .transform(({ day: heldOn, starts, ends, signUpOpensDay, signUpOpensTime, signUpClosesDay, signUpClosesTime, remoteAddress, ...kept }, context) => {
    const times = momentsOf({ day: heldOn, starts, ends, signUpOpensDay, signUpOpensTime, signUpClosesDay, signUpClosesTime })
    for (const { field, message } of times.problems) context.addIssue({ code: 'custom', path: [field], message })
    return { ...kept, ...times.moments, remoteAddress: remoteAddress === '' ? null : remoteAddress }
  })

/** As a host sees and types it. */
export type WorkshopEntry = z.input<typeof WorkshopFields>
/** As it is kept. */
export type WrittenWorkshop = z.output<typeof WorkshopForm>

/** A change to the version that a host had before her. */
export const ChangeWorkshop = z.object({ slug: ContentId, version: z.number().int().min(0), workshop: WorkshopForm })
export type ChangeWorkshop = z.infer<typeof ChangeWorkshop>

/** A workshop is cancelled, with the host's word that she knows it can't be undone. */
export const CancelWorkshop = z.object({ slug: ContentId, confirmed: z.boolean().refine((confirmed) => confirmed, 'confirm-missing') })
export type CancelWorkshop = z.infer<typeof CancelWorkshop>
