import { randomUUID } from 'node:crypto'
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { ANSWER, encoded, wholeForm, withField, withoutFields } from '@/tests/support/answer-forms'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

function post(request: APIRequestContext, fields: [string, string][] | string, address = ANSWER): Promise<APIResponse> {
  return request.post(address, { headers: FORM, data: typeof fields === 'string' ? fields : encoded(fields), maxRedirects: 0 })
}

/** The field's problem as the summary says it. */
async function problems(response: APIResponse): Promise<string> {
  const html = await response.text()
  return /id="problems"[\s\S]*?<\/ol>/.exec(html)?.[0].replaceAll('&quot;', '"') ?? ''
}

test('a whole answer is stored and thanked for, and the same again is the same', async ({ request }) => {
  const form = wholeForm('whole')
  const first = await post(request, form)
  expect(first.status()).toBe(303)
  const second = await post(request, form)
  expect(second.headers()['location']).toBe(first.headers()['location'])
  expect(first.headers()['set-cookie']).toBeUndefined()
})

test('the same id with other content is refused in words, and what was typed stays', async ({ request }) => {
  const id = randomUUID()
  await post(request, wholeForm('first', id))
  const other = await post(request, withField(wholeForm('second', id), 'q.open-change-first', 'Toinen ajatus'))
  expect(other.status()).toBe(409)
  const html = await other.text()
  expect(html).toContain('Tämä vastaus on jo lähetetty')
  expect(html).toContain('Toinen ajatus')
})

const base = wholeForm('base')
const CASES: { what: string; fields: [string, string][]; says: string }[] = [
  { what: 'a missing compulsory answer', fields: withoutFields(base, 'q.municipality'), says: 'Valitse yksi vaihtoehto.' },
  { what: 'a missing row of a compulsory matrix', fields: withoutFields(base, 'q.guideline-importance.guideline-2'), says: 'Valitse vastaus kohtaan' },
  { what: 'too many choices [S106]', fields: withField(base, 'q.value-emphasis', 'value-openness', 'value-fairness', 'value-reliability'), says: 'Valitse enintään 2 vaihtoehtoa.' },
  { what: 'an exclusive option with others [S106]', fields: withField(base, 'q.value-emphasis', 'value-openness', 'cannot-say'), says: '' },
  { what: 'an unknown option', fields: withField(base, 'q.gender', 'nobody'), says: '' },
  { what: 'a repeated single field', fields: withField(base, 'q.gender', 'woman', 'man'), says: '' },
  { what: 'a rank given twice', fields: withField(withField(withoutFields(base, 'q.priorities'), 'q.priorities.1', 'staff'), 'q.priorities.2', 'staff'), says: '' },
  { what: 'a number that is none', fields: withField(base, 'q.travel-distance', 'kaukana'), says: 'Kirjoita kokonaisluku, esimerkiksi 12.' },
  { what: 'a number out of range', fields: withField(base, 'q.travel-distance', '301'), says: 'Kirjoita luku väliltä 0–300.' },
  { what: 'a text that is too long', fields: withField(base, 'q.open-works-well', 'a'.repeat(2001)), says: 'Lyhennä tekstiä 1 merkillä.' },
]

for (const { what, fields, says } of CASES) {
  test(`${what} is said at its field, and nothing is stored`, async ({ request }) => {
    const sent = withField(fields, 'id', randomUUID())
    const response = await post(request, withField(sent, 'q.open-change-first', 'Tämä jää talteen'))
    expect(response.status()).toBe(422)
    const html = await response.text()
    expect(html).toContain('<title>Virhe:')
    expect(html).toContain('Tämä jää talteen')
    expect(await problems(response)).toContain(says)
    expect(await problems(response)).toMatch(/href="#q\./)
  })
}

test('an option of a hidden question is dropped without a word', async ({ request }) => {
  const form = withField(withField(wholeForm('hidden'), 'q.digital-use', 'often'), 'q.digital-barriers', 'no-device')
  expect((await post(request, form)).status()).toBe(303)
})

test('a null byte is taken out and the answer stored', async ({ request }) => {
  expect((await post(request, withField(wholeForm('null'), 'q.open-works-well', 'hyvä\u0000 palvelu'))).status()).toBe(303)
})

test('five megabytes are refused before they are read', async ({ request }) => {
  const response = await post(request, withField(wholeForm('big'), 'q.open-works-well', 'a'.repeat(5_000_000)))
  expect(response.status()).toBe(413)
  expect(await response.text()).toContain('Vastaus on liian pitkä')
})

test('another content type is refused', async ({ request }) => {
  const response = await request.post(ANSWER, { headers: { 'content-type': 'text/plain' }, data: 'hei' })
  expect(response.status()).toBe(415)
  expect(await response.text()).toContain('muotoa ei tunnistettu')
})

test('invalid UTF-8 is refused in words', async ({ request }) => {
  const response = await post(request, `${encoded(wholeForm('utf8'))}&q.open-works-well=%FF%FE`)
  expect(response.status()).toBe(400)
  expect(await response.text()).toContain('ei voitu lukea')
})

for (const [what, id] of [['malformed', 'not-an-id'], ['missing', null]] as const) {
  test(`a ${what} id gives the form back under a fresh one`, async ({ request }) => {
    const form = withoutFields(wholeForm('id'), 'id')
    const response = await post(request, withField(id === null ? form : withField(form, 'id', id), 'q.open-works-well', 'Säilyy'))
    expect(response.status()).toBe(400)
    const html = await response.text()
    expect(html).toContain('Säilyy')
    expect(html).toMatch(/name="id" value="[0-9a-f-]{36}"/)
  })
}

test('an unknown version is refused in words', async ({ request }) => {
  const response = await post(request, withField(wholeForm('version'), 'v', '99'))
  expect(response.status()).toBe(422)
  expect(await response.text()).toContain('versiota ei löytynyt')
})

test('a closed round says when it closed', async ({ request }) => {
  const response = await post(request, wholeForm('late'), '/fi/answer/residents-2022')
  expect(response.status()).toBe(410)
  expect(await response.text()).toContain('14.10.2022')
})

test('an invited round is not found without its invitation [S27] [S66]', async ({ request }) => {
  expect((await request.get('/fi/answer/council-2022')).status()).toBe(404)
  expect((await post(request, wholeForm('uninvited'), '/fi/answer/council-2022')).status()).toBe(404)
})

test('other methods are refused with what is allowed', async ({ request }) => {
  const response = await request.put(ANSWER, { data: 'x' })
  expect(response.status()).toBe(405)
  expect(response.headers()['allow']).toBe('GET, HEAD, POST')
})

test('the script gets words alone', async ({ request }) => {
  const send = (fields: [string, string][]) => request.post(ANSWER, { headers: { ...FORM, accept: 'application/json' }, data: encoded(fields) })
  const form = wholeForm('json')
  const stored = await send(form)
  expect(stored.status()).toBe(201)
  expect(await stored.json()).toMatchObject({ receipt: expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/) })
  expect((await send(form)).status()).toBe(200)
  const wrong = await send(withoutFields(withField(wholeForm('json2'), 'v', '1'), 'q.municipality'))
  expect(wrong.status()).toBe(422)
  expect(await wrong.json()).toMatchObject({ errors: [{ field: 'q.municipality', message: 'Valitse yksi vaihtoehto.' }] })
})

test('changing the language keeps the answers and stores nothing', async ({ request }) => {
  const response = await post(request, [...withField(wholeForm('switch'), 'q.open-works-well', 'Kulkee mukana'), ['switch', 'sv']], '/sv/answer/residents-now')
  expect(response.status()).toBe(200)
  const html = await response.text()
  expect(html).toContain('lang="sv"')
  expect(html).toContain('Kulkee mukana')
})

test('no public answer sets a cookie or lets anything foreign in, and every page comes compressed', async ({ request }) => {
  for (const address of ['/fi', '/sv/strategy', '/en/rounds', '/selko/answer/residents-now', '/fi/nowhere']) {
    const { headers } = { headers: (await request.get(address, { headers: { 'accept-encoding': 'gzip' } })).headers() }
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'")
    expect(headers['strict-transport-security']).toContain('max-age')
    expect(headers['content-encoding'], address).toBe('gzip')
    expect(headers['x-frame-options']).toBe('DENY')
  }
})
