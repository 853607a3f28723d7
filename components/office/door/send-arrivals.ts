import { z } from 'zod'
import { type Arrival, DoorState } from '@/lib/workshops/arrivals'

/** Why nothing comes through: no connection, nobody signed in, or the door is closed for good. */
export type Obstacle = 'cut' | 'signed-out' | 'closed' | 'refused'

export type Answer = { ok: true; value: DoorState } | { ok: false; reason: Obstacle }

const PATIENCE_MS = 10_000

/** Sends arrivals to that address; never fails otherwise than by answer. */
export async function sendArrivals(address: string, arrivals: Arrival[]): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ arrivals }), signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) return { ok: false, reason: await obstacleOf(response) }
    return { ok: true, value: DoorState.parse(await response.json()) }
  } catch {
    return { ok: false, reason: 'cut' }
  }
}

const Refused = z.object({ reason: z.string() })

async function obstacleOf(response: Response): Promise<Obstacle> {
  if (response.status === 401) return 'signed-out'
  if (response.status >= 500) return 'cut'
  const { reason } = Refused.catch({ reason: '' }).parse(await response.json())
  return reason === 'door-closed' || reason === 'workshop-cancelled' ? 'closed' : 'refused'
}
