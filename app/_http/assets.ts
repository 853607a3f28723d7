import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Manifest = z.object({ 'site.css': z.string(), 'office.css': z.string(), 'answering.js': z.string() })
type Manifest = z.infer<typeof Manifest>

let manifest: Manifest | null = null

/** Addresses of the stylesheets and the script, with a hash of their content in the name. */
export function assets(): Manifest {
  // While developing, the files change under the running server.
  if (process.env.NODE_ENV === 'development') manifest = null
  manifest ??= Manifest.parse(JSON.parse(readFileSync(join(process.cwd(), 'public', 'assets', 'manifest.json'), 'utf8')))
  return manifest
}
