import { z } from 'zod'
import { ContentId } from '@/lib/vocabulary/ids'
import { Mode, SignUpId } from '@/lib/vocabulary/sign-ups'
import { MOST_IN_PARTY } from './sign-up'

const Party = z.coerce.number().int().min(1).max(MOST_IN_PARTY)
const id = SignUpId

/** What a host does with a sign-up for somebody who has called. */
export const HostCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('accept'), id }),
  z.object({ do: z.literal('decline'), id }),
  z.object({ do: z.literal('cancel'), id }),
  z.object({ do: z.literal('change'), id, mode: Mode, party: Party, mayWait: z.coerce.boolean().default(false) }),
])
export type HostCommand = z.infer<typeof HostCommand>

const trimmed = (most: number) => z.string().trim().max(most)

/** Somebody who signs up by telephone, as a host writes it down. */
export const TelephoneSignUp = z.object({
  slug: ContentId,
  /** Made when the form is opened, so that pressing twice signs up once. */
  submissionId: z.uuid({ version: 'v4' }),
  name: trimmed(100).min(1, 'name-missing'),
  phone: trimmed(40).refine((phone) => phone === '' || phone.replaceAll(/\D/g, '').length >= 5, 'phone-wrong'),
  email: z.union([z.literal(''), trimmed(200).pipe(z.email('email-wrong'))]),
  mode: Mode,
  party: Party,
  needs: trimmed(500),
  mayWait: z.boolean(),
}).refine(({ phone, email }) => phone !== '' || email !== '', { message: 'contact-missing', path: ['phone'] })
export type TelephoneSignUp = z.infer<typeof TelephoneSignUp>

/** What a host writes to everybody who has, or may get, a place. */
export const WriteToAll = z.object({ slug: ContentId, text: trimmed(2000).min(1, 'text-missing'), confirmed: z.boolean().refine((confirmed) => confirmed, 'confirm-missing') })
export type WriteToAll = z.infer<typeof WriteToAll>
