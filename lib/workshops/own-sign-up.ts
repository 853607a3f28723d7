import type { Language } from '@/lib/vocabulary/language'
import type { SignUp } from './sign-up'
import type { Workshop } from './workshop'

/** A sign-up as its holder sees it behind her link, with the workshop it is for. */
export type OwnSignUp = {
  signUp: SignUp
  workshop: Workshop
  name: string
  email: string | null
  phone: string | null
  needs: string | null
  language: Language
  /** In the line for her mode, from 1; `null` when she does not wait. */
  position: number | null
  /** Where the remote meeting is; `null` unless she has a place in it. */
  remoteAddress: string | null
}
