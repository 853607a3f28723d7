import { forbidden, notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Action } from '@/lib/access/can'
import { requirePermission } from '@/lib/access/require-permission'
import type { Actor } from '@/lib/access/roles'
import { currentActor } from '@/lib/access/server/current-actor'
import { Fault } from '@/lib/vocabulary/fault'

/** A page of the office for who may see it: a visitor is sent to sign in, an official without the role gets 403 in words. */
export async function asOfficial(action: Action, page: (actor: Actor) => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await page(requirePermission(await currentActor(), action))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    switch (error.code) {
      case 'not-signed-in':
        return redirect('/office/sign-in')
      case 'forbidden':
        return forbidden()
      case 'not-found':
        return notFound()
      case 'conflict':
        throw error
    }
  }
}
