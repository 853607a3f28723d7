import 'server-only'
import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'
import { codeOf, DeliveryTrouble } from './delivery-trouble'

/** `id` is the message's, so that the gateway can tell one that is sent again. */
type TextMessage = { to: string; text: string; id: string }
/** The time allowed is in milliseconds. */
type Gateway = { url: string; patience?: number }

const PATIENCE = 10_000
/** Says "not now", though it is numbered among the refusals: too slow, too many. */
const PASSING = [408, 429]

/** Hands a text message to the gateway. What it refuses is refused here, with its number; trouble that may pass is thrown. */
export async function sendTextMessage(message: TextMessage, { url, patience = PATIENCE }: Gateway): Promise<Outcome<null, { code: string }>> {
  const { status } = await post(message, { url, patience })
  if (status >= 200 && status < 300) return done(null)
  if (status >= 400 && status < 500 && !PASSING.includes(status)) return refused({ code: String(status) })
  throw new DeliveryTrouble(String(status))
}

async function post(message: TextMessage, { url, patience }: Required<Gateway>): Promise<Response> {
  const { address, authorization } = openedUp(url)
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
      body: JSON.stringify(message),
      // A message goes where the setting says and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    await response.body?.cancel()
    return response
  } catch (error) {
    throw new DeliveryTrouble(codeOf(error))
  }
}

/** Takes the user and password out of the address, where `fetch` refuses them. */
function openedUp(url: string): { address: URL; authorization: string | null } {
  const address = new URL(url)
  const { username, password } = address
  address.username = ''
  address.password = ''
  if (username === '') return { address, authorization: null }
  const credentials = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)
  return { address, authorization: `Basic ${credentials.toString('base64')}` }
}
