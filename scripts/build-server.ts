import { build } from 'esbuild'

/** Where the process of the web starts: beside what Next has built, which it needs. */
export const SERVER = '.next/kelpo-server.mjs'

/** Bundles our own code of the web's process; packages stay where they are. */
export async function buildServer(): Promise<void> {
  await build({
    entryPoints: ['app/server.ts'],
    outfile: SERVER,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    // Refuses to load outside a server build, which this is.
    alias: { '@': process.cwd(), 'server-only': './node_modules/server-only/empty.js' },
    logLevel: 'error',
  })
}
