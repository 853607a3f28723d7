import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'

const OUT = 'public/assets'

/**
 * Makes the files that documents load: the stylesheet and the script of public pages, and the stylesheet of the office's
 * documents. Their names carry a hash of their content, so that they can be kept for ever; the manifest tells the pages
 * what they are called.
 */
export async function buildAssets(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const script = await bundle('components/answering/browser/main.ts', 'answering')
  const stylesheet = await bundle('components/site/public.css', 'site')
  const office = await bundle('components/office/office.css', 'office')
  writeFileSync(`${OUT}/manifest.json`, JSON.stringify({ 'answering.js': script, 'site.css': stylesheet, 'office.css': office }))
}

/** Bundles one entry for browsers of the last six years and answers with its address. */
async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    entryPoints: { [name]: entry },
    entryNames: '[name]-[hash]',
    outdir: OUT,
    bundle: true,
    minify: true,
    metafile: true,
    target: 'es2020',
    alias: { '@': process.cwd() },
    logLevel: 'error',
  })
  const file = Object.keys(result.metafile.outputs)[0]
  if (file === undefined) throw new Error(`${entry} made no file`)
  return `/assets/${basename(file)}`
}
