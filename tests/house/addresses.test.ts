import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OFFICE_ADDRESSES, PUBLIC_PAGES } from '@/tests/support/addresses'

/** Addresses that no list of pages holds: those of running, of signing in, what is not found, files, what a token of its own opens, and what only takes in what is sent. */
const OTHERS = ['/', '/healthz', '/readyz', '/office/sign-in', '/office/sign-out', '/office/auth/[...nextauth]', '/[locale]/[...path]', '/[locale]/workshops.ics', '/[locale]/my/[token]', '/office/workshops/[workshop]/door/arrivals']

/** Every address that the house answers to, as its folder is called. */
function addressesOfTheHouse(): string[] {
  const folders = globSync('app/**/{route,page}.{ts,tsx}').map((file) => file.replace(/^app/, '').replace(/\/(route|page)\.tsx?$/, ''))
  return folders.map((folder) => folder || '/').filter((folder) => !OTHERS.includes(folder))
}

test('the lists of pages that other tests go through hold an example of every address', () => {
  const listed = [...PUBLIC_PAGES.map((page) => `/fi${page}`), ...Object.keys(OFFICE_ADDRESSES)]
  const missing = addressesOfTheHouse().filter((folder) => {
    const shape = new RegExp(`^${folder.replaceAll('.', '\\.').replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`)
    return !listed.some((address) => shape.test(address))
  })
  expect(missing).toEqual([])
})
