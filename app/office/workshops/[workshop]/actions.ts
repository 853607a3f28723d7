'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { currentActor } from '@/lib/access/server/current-actor'
import { ContentId } from '@/lib/vocabulary/ids'
import { HostCommand, TelephoneSignUp, WriteToAll } from '@/lib/workshops/host-schema'
import { changeSignUpByHost } from '@/lib/workshops/server/change-sign-up'
import { signUpByTelephone } from '@/lib/workshops/server/sign-up-by-telephone'
import { tellByCall } from '@/lib/workshops/server/tell-by-call'
import { writeToAll } from '@/lib/workshops/server/write-to-all'

const Told = z.object({ messageId: z.uuid() })

/** The reason when it was refused, `null` when done. */
export async function changeSignUpAction(_before: string | null, form: FormData): Promise<string | null> {
  const outcome = await changeSignUpByHost(await currentActor(), HostCommand.parse(Object.fromEntries(form)))
  revalidate(form)
  return outcome.ok ? null : outcome.reason
}

/** The reason when it was refused, `null` when done. */
export async function tellByCallAction(_before: string | null, form: FormData): Promise<string | null> {
  const outcome = await tellByCall(await currentActor(), Told.parse(Object.fromEntries(form)).messageId)
  revalidate(form)
  return outcome.ok ? null : outcome.reason
}

/** The reason when it was refused, `null` when done. */
export async function signUpByTelephoneAction(input: TelephoneSignUp): Promise<string | null> {
  const signUp = TelephoneSignUp.parse(input)
  const outcome = await signUpByTelephone(await currentActor(), signUp)
  revalidatePath(`/office/workshops/${signUp.slug}`)
  return outcome.ok ? null : outcome.reason
}

/** To how many sign-ups it went. */
export async function writeToAllAction(input: WriteToAll): Promise<number> {
  const letter = WriteToAll.parse(input)
  const parties = await writeToAll(await currentActor(), letter)
  revalidatePath(`/office/workshops/${letter.slug}`)
  return parties
}

function revalidate(form: FormData): void {
  revalidatePath(`/office/workshops/${ContentId.parse(form.get('slug'))}`)
}
