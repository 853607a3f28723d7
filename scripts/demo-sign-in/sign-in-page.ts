import type { DemoOfficial } from '../seed/officials'

/** The page of the demo's sign-in service: one link per made-up person. */
export function signInPage(address: string, officials: DemoOfficial[]): string {
  const people = officials.map(({ subject, name, role }) => `<li><a href="${address}?subject=${subject}">${name}</a> <span>${role ?? 'ei roolia · no role'}</span></li>`)
  return `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kirjautuminen (demo)</title>
<style>:root{color-scheme:light dark;font:400 1.125rem/1.5 system-ui,sans-serif}body{max-width:34rem;margin:2rem auto;padding:0 1rem}li{padding:.4rem 0}a{display:inline-block;padding:.5rem 0}span{opacity:.75}</style>
<h1>Kuka olet?</h1><p>Demon kirjautumispalvelu. Henkilöt ovat keksittyjä, eikä salasanaa ole.</p><ul>${people.join('')}</ul></html>`
}
