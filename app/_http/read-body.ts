import { done, type Outcome, refused } from '@/lib/vocabulary/outcome'

export type BodyRefusal = 'wrong-type' | 'too-large' | 'unreadable'

/** The text of a body of that type. Type and size are checked before more is read; nothing beyond the limit is kept. */
export async function readBody(request: Request, { type, mostBytes }: { type: string; mostBytes: number }): Promise<Outcome<string, BodyRefusal>> {
  const given = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (given !== type) return refused('wrong-type')
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return refused('too-large')

  const bytes = await readAtMost(request, mostBytes)
  if (!bytes.ok) return bytes
  const text = decoded(bytes.value)
  return text === null ? refused('unreadable') : done(text)
}

async function readAtMost(request: Request, most: number): Promise<Outcome<Uint8Array, BodyRefusal>> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength
      if (length > most) return refused('too-large')
      chunks.push(chunk)
    }
  } catch {
    // The connection was lost on the way. Nobody is there to be told, and it is no fault of ours.
    return refused('unreadable')
  }
  return done(Buffer.concat(chunks))
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
