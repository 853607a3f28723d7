import { refuse } from './refusal'

/** A file for who may have it; a visitor is sent to sign in, anyone else is told in words. */
export async function officeFile(name: string, make: () => Promise<string>): Promise<Response> {
  try {
    return new Response(await make(), {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' },
    })
  } catch (error) {
    return refuse(error, ({ status, text }) =>
      new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } }))
  }
}
