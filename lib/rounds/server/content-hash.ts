import 'server-only'
import { createHash } from 'node:crypto'

/** SHA-256 over the definition's JSON with sorted keys, in hexadecimal: the same content gives the same hash. */
export function contentHash(definition: unknown): string {
  return createHash('sha256').update(JSON.stringify(sorted(definition))).digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}
