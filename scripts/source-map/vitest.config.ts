import { defineConfig } from 'vitest/config'

const root = `${import.meta.dirname}/../..`

// Every test of the product in one heap, to be named and not to be run: no database is started for it.
export default defineConfig({
  root,
  resolve: { alias: { '@': root, 'server-only': `${root}/tests/support/server-only.ts` } },
  test: { include: ['{lib,components,scripts,tests}/**/*.test.{ts,tsx}'], pool: 'threads', isolate: false },
})
