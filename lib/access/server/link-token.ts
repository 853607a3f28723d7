import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { readSettings } from '@/lib/config/server/settings'
import { asUuid } from '@/lib/vocabulary/ids'

/** What a link opens; one for one purpose opens nothing of another. */
type Purpose = 'sign-up' | 'co-developer'

/** 16 bytes that say what is opened, and 16 that only we could have put behind them, as text of an address. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/**
 * The part of an address that lets its holder see and change what stands under a UUID. Made anew whenever it is needed, so
 * that a link can be sent again and nothing secret is kept.
 */
export function linkToken(purpose: Purpose, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  return Buffer.concat([bytes, signatureOf(purpose, bytes)]).toString('base64url')
}

/** The UUID that the token opens; `null` when we did not make it. Says nothing about whether anything stands under it. */
export function readLinkToken(purpose: Purpose, token: string): string | null {
  if (!TOKEN.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  // The last character has bits to spare, which another spelling could use.
  if (bytes.toString('base64url') !== token) return null
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(bytes.subarray(16), signatureOf(purpose, id))) return null
  return asUuid(id.toString('hex'))
}

function signatureOf(purpose: Purpose, id: Buffer): Buffer {
  return createHmac('sha256', readSettings('AUTH_SECRET').AUTH_SECRET).update(`link ${purpose}\0`).update(id).digest().subarray(0, 16)
}
