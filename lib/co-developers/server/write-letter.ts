import 'server-only'
import type { Database } from '@/db/client'
import { linkToken } from '@/lib/access/server/link-token'
import { readSettings } from '@/lib/config/server/settings'
import { addressIn } from '@/lib/i18n/addresses'
import type { MessageToWrite, Writer } from '@/lib/mail/server/writer'
import { findWorkshop } from '@/lib/workshops/server/list-workshops'
import { type CoDeveloper, CoDeveloperId } from '../co-developer'
import { coDeveloperLetter, coDeveloperShort, LETTER_KINDS, type LetterFacts } from '../letter'
import { findCoDeveloper } from './find-co-developer'

/** Writes the letters to co-developers, when they are sent or read; `null` when the person, or what she was invited to, is gone. */
export const writeCoDeveloperLetter: Writer = async (message, tx) => {
  const person = await findCoDeveloper(CoDeveloperId.parse(message.subject), tx)
  const to = message.channel === 'email' ? person?.email : person?.phone
  if (!person || to == null) return null
  const facts = await factsOf(message, person, tx)
  return facts && { to, letter: coDeveloperLetter(facts), short: coDeveloperShort(facts) }
}

async function factsOf({ kind, params }: MessageToWrite, { id, language, keptUntil }: CoDeveloper, tx: Database): Promise<LetterFacts | null> {
  const known = LETTER_KINDS.find((each) => each === kind)
  if (known === undefined) throw new Error(`no letter ${kind} to co-developers`)
  const site = { address: readSettings('PUBLIC_URL').PUBLIC_URL, ownPath: addressIn(language, `/take-part/${linkToken('co-developer', id)}`) }
  if (known !== 'invitation') return { kind: known, language, keptUntil, site }
  const workshop = await findWorkshop(String(params['workshop']), tx)
  return workshop && { kind: known, language, keptUntil, site, workshop }
}
