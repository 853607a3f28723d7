import { type APIResponse, expect, test } from '@playwright/test'
import { encoded, wholeForm } from '@/tests/support/answer-forms'

// The answering surface is served without Next around it. In another spelling, which no link of ours has, the same
// request goes through Next: both must say the same.
const form = encoded(wholeForm('without next'))

const REQUESTS: { what: string; spelling: (round: string) => string; body?: string; hasOwnWord?: boolean }[] = [
  { what: 'the form', spelling: (round) => `/fi/answer/${round}s-now`, hasOwnWord: true },
  { what: 'the thanks', spelling: (round) => `/sv/answer/${round}s-now/thanks?r=AAAA-BBBB-CCCC-DDDD` },
  { what: 'an answer', spelling: (round) => `/fi/answer/${round}s-now`, body: form },
  { what: 'an answer that cannot be read', spelling: (round) => `/en/answer/${round}s-now`, body: '%' },
  { what: 'a round that is over', spelling: (round) => `/selko/answer/${round}s-2022` },
  { what: 'a round that is not there', spelling: (round) => `/fi/answer/${round}s-1922` },
  { what: 'a language that is not there', spelling: (round) => `/de/answer/${round}s-now` },
]

for (const { what, spelling, body, hasOwnWord = false } of REQUESTS) {
  test(`${what} is the same with and without Next`, async ({ request }) => {
    const ask = (path: string) => body === undefined ? request.get(path) : request.post(path, { data: body, headers: { 'content-type': 'application/x-www-form-urlencoded' }, maxRedirects: 0 })
    const [ours, theirs] = [await ask(spelling('resident')), await ask(spelling('%72esident'))]
    expect(ours.headers()['vary'] ?? '').not.toContain('rsc')
    expect(theirs.headers()['vary']).toContain('rsc')
    expect(sent(ours)).toEqual(sent(theirs))
    if (!hasOwnWord) expect(await ours.text()).toBe(await theirs.text())
  })
}

/** Status and headers, without those that tell of the way and the moment. */
function sent(response: APIResponse): Record<string, unknown> {
  const onTheWay = ['vary', 'date', 'content-encoding', 'content-length', 'transfer-encoding']
  return { status: response.status(), ...Object.fromEntries(Object.entries(response.headers()).filter(([name]) => !onTheWay.includes(name))) }
}

for (const path of ['/%ff', '/fi/%ff', '/sv/answer/%E0%A4%A']) {
  test(`${path} is no address, and that is said in words`, async ({ request }) => {
    // Asked by hand: a browser would mend it.
    const page = await request.fetch(path)
    expect(page.status()).toBe(404)
    expect(await page.text()).toMatch(path.startsWith('/sv') ? /Sidan hittades inte/ : /Sivua ei löytynyt/)
    expect(page.headers()['content-security-policy']).toContain("script-src 'self'")
  })
}

test('the stylesheet may be kept for ever, what is not there for not a moment', async ({ request }) => {
  const [, stylesheet = ''] = /href="(\/assets\/site-[^"]+)"/.exec(await (await request.get('/fi')).text()) ?? []
  const there = await request.get(stylesheet)
  expect(there.status()).toBe(200)
  expect(there.headers()['cache-control']).toContain('immutable')
  const gone = await request.get('/assets/site-GONE.css')
  expect(gone.status()).toBe(404)
  expect(gone.headers()['cache-control'] ?? '').not.toContain('immutable')
})
