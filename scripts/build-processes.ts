import { build } from 'esbuild'

const OUT = '.next/kelpo'
/** Where the process of the web starts, and the one for background work. */
export const WEB = `${OUT}/web.mjs`
export const WORKER = `${OUT}/worker.mjs`

/** Packages that stay where they are: those that load more of their own files as they go. */
const APART = ['next', 'react', 'react-dom', 'compression', 'pino', 'pg-boss', 'highs']

/** Bundles both, beside what Next builds. From one file each starts in a second; from a thousand small ones, in three. */
export async function buildProcesses(): Promise<void> {
  await build({
    entryPoints: { web: 'app/server.ts', worker: 'scripts/worker.ts' },
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: APART,
    // Refuses to load outside a server build, which this is.
    alias: { '@': process.cwd(), 'server-only': './node_modules/server-only/empty.js' },
    logLevel: 'error',
  })
}
