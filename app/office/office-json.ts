import { readJson } from '@/app/_http/read-json'
import type { BodyRefusal } from '@/app/_http/read-body'
import { reportFailure } from '@/app/_http/failure-pages'
import type { Actor } from '@/lib/access/roles'
import { currentActor } from '@/lib/access/server/current-actor'
import { isDatabaseDown } from '@/lib/vocabulary/database-down'
import { Fault, type FaultCode } from '@/lib/vocabulary/fault'
import type { Outcome } from '@/lib/vocabulary/outcome'

const FAULT_STATUS: Record<FaultCode, number> = { 'not-signed-in': 401, forbidden: 403, 'not-found': 404, conflict: 409 }
const BODY_STATUS: Record<BodyRefusal, number> = { 'wrong-type': 415, 'too-large': 413, unreadable: 422 }

/** Answers a script of the office with JSON: what was done, or why not as a word in `reason`. */
export async function officeJson(request: Request, act: (actor: Actor | null, body: unknown) => Promise<Outcome<object, string>>): Promise<Response> {
  try {
    if (isFromElsewhere(request)) return answer({ reason: 'other-site' }, 403)
    const actor = await currentActor()
    if (actor === null) throw new Fault('not-signed-in', 'a script needs signing in')
    const body = await readJson(request)
    if (!body.ok) return answer({ reason: body.reason }, BODY_STATUS[body.reason])
    const outcome = await act(actor, body.value)
    return outcome.ok ? answer(outcome.value, 200) : answer({ reason: outcome.reason }, 422)
  } catch (error) {
    if (error instanceof Fault) return answer({ reason: error.code }, FAULT_STATUS[error.code])
    const reference = reportFailure(error)
    return isDatabaseDown(error) ? answer({ reason: 'unavailable', reference }, 503) : answer({ reason: 'failure', reference }, 500)
  }
}

/** Browsers say so themselves; the session's cookie, which other sites can't send along, is the second lock. */
function isFromElsewhere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site !== null && site !== 'same-origin'
}

function answer(value: object, status: number): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
}
