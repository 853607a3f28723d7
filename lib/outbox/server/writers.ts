import 'server-only'
import { CO_DEVELOPER_TOPIC } from '@/lib/co-developers/server/co-developer-topic'
import { writeCoDeveloperLetter } from '@/lib/co-developers/server/write-letter'
import { type Writer, writerOf } from '@/lib/mail/server/writer'
import { SIGN_UP_TOPIC } from '@/lib/workshops/server/queue-letters'
import { writeSignUpLetter } from '@/lib/workshops/server/write-letter'

/** Finds the words of any message: each room that has something to tell brings its writer, under its topic. */
export const writeAny: Writer = writerOf({ [SIGN_UP_TOPIC]: writeSignUpLetter, [CO_DEVELOPER_TOPIC]: writeCoDeveloperLetter })
