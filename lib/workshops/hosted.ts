import type { Language } from '@/lib/vocabulary/language'
import type { SignUp } from './sign-up'
import type { ListedWorkshop } from './status'

/** A sign-up as a host sees it, with the person behind it. */
export type HostedSignUp = SignUp & {
  name: string
  email: string | null
  phone: string | null
  needs: string | null
  language: Language
  /** The field that people don't see was filled in. */
  suspect: boolean
  /** In the line for her mode, from 1; `null` when she does not wait. */
  position: number | null
  /** A message to her could not be delivered, and why: `550`. */
  undelivered: string | null
}

/** Something an official is to tell by telephone. */
export type Call = { messageId: string; signUpId: SignUp['id']; name: string; phone: string; kind: string; until: Date | null; /** What a host wrote to all. */ text: string | null }

/** A workshop as its hosts see it. */
export type HostedWorkshop = { workshop: ListedWorkshop; signUps: HostedSignUp[]; calls: Call[] }
