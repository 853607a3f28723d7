/** Run once by Next before the first request. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { unwrapHeaders } = await import('./app/_http/unwrap-headers')
  unwrapHeaders()
}
