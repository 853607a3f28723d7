import { OutgoingMessage, ServerResponse } from 'node:http'

/**
 * Next 16 hands a route handler's headers to Node as lists of one, and its own compression does not find a content type
 * in a list (vercel/next.js issue 98007): every public page would travel uncompressed. A list of one is its value.
 * To be dropped with the first Next that sets plain headers; a journey test tells whether pages come compressed.
 */
export function unwrapHeaders(): void {
  ServerResponse.prototype.setHeader = function unwrapped(name, value) {
    OutgoingMessage.prototype.setHeader.call(this, name, unwrap(value))
    return this
  }
}

type HeaderValue = Parameters<ServerResponse['setHeader']>[1]

function unwrap(value: HeaderValue): HeaderValue {
  if (!Array.isArray(value) || value.length !== 1) return value
  const [only] = value as readonly string[]
  return only ?? value
}
