import type { Language } from '@/lib/vocabulary/language'

/** A message with whom it goes to and what it says; `words` is `null` where the person's data is gone. */
export type OutboxMessage = {
  id: string
  channel: 'email' | 'sms' | 'call'
  state: 'queued' | 'sent' | 'kept' | 'refused' | 'told'
  /** Why it was refused: `550`. */
  problem: string | null
  words: { to: string; subject: string; text: string; language: Language } | null
}
