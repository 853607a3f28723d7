import { z } from 'zod'
import { RoundId } from '@/lib/vocabulary/ids'

/** Count the answers of a round whose entry has ended, and make its release. */
export const MakeSetJob = z.object({ roundId: RoundId })
export type MakeSetJob = z.infer<typeof MakeSetJob>

/** Send a message, or say that it could not be sent. Its id and nothing else: jobs are kept for days after they are done. */
export const MessageJob = z.object({ messageId: z.uuid() })
export type MessageJob = z.infer<typeof MessageJob>

/** Delete the messages about somebody who is gone. */
export const ForgetMessagesJob = z.object({ subject: z.guid() })
export type ForgetMessagesJob = z.infer<typeof ForgetMessagesJob>

/** The work that is done in the background, by the name of its queue. */
export const QUEUES = {
  makeSet: 'make-set',
  noteProgress: 'note-progress',
  tendWorkshops: 'tend-workshops',
  sendMessage: 'send-message',
  /** Messages that were tried for hours in vain. */
  giveUpMessage: 'give-up-message',
  forgetMessages: 'forget-messages',
  /** Asks co-developers whether they stay, and forgets those whose day has passed. */
  tendCoDevelopers: 'tend-co-developers',
} as const
