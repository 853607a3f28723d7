import { getResults } from '@/lib/releases/server/get-results'
import { sessionCookie } from '@/tests/support/session'
import { type Figure, median, thousands } from './figure'
import { finishedRound } from './finished-round'
import { MANY } from './measure-sets'
import type { Service } from './start-service'

const SIZES = [1000, 100_000, MANY]
const TIMES = 40
const PAGES = [{ name: 'everyone', by: '' }, { name: 'by municipality', by: 'municipality' }]

/** The page of results as an official gets it, from asking to the last byte, over rounds of very different size. */
export async function measureResults({ address }: Service): Promise<Figure[]> {
  const rounds = []
  for (const people of SIZES) rounds.push({ people, slug: (await finishedRound(people)).asked.round.slug })
  const cookie = await sessionCookie(ANALYST.subject, ANALYST.name)
  const figures: Figure[] = []
  for (const { name, by } of PAGES) {
    const open = (slug: string) => timeOf(() => page(`${address}/office/rounds/${slug}/results${by === '' ? '' : `?by=${by}`}`, cookie))
    const read = (slug: string) => timeOf(() => getResults(ANALYST, { slug, by, reading: 'open-results' }))
    figures.push(figureOf(name, await mediansInTurn(rounds, open), await mediansInTurn(rounds, read)))
  }
  return figures
}

const ANALYST = { subject: 'demo-analyst', name: 'Analyst', roles: ['analyst' as const] }

async function page(address: string, cookie: string): Promise<void> {
  const response = await fetch(address, { headers: { cookie, 'accept-encoding': 'identity' }, redirect: 'manual' })
  const text = await response.text()
  if (response.status !== 200 || !text.includes('</html>')) throw new Error(`the results were met with ${String(response.status)}`)
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Milliseconds by number of answers. The rounds take turns, after a few times that don't count. */
async function mediansInTurn(rounds: { people: number; slug: string }[], work: (slug: string) => Promise<number>): Promise<Map<number, number>> {
  const times = new Map(rounds.map(({ people }) => [people, [] as number[]]))
  for (let time = -10; time < TIMES; time += 1) {
    for (const { people, slug } of rounds) {
      const milliseconds = await work(slug)
      if (time >= 0) times.get(people)?.push(milliseconds)
    }
  }
  return new Map([...times].map(([people, all]) => [people, median(all)]))
}

function figureOf(name: string, pages: Map<number, number>, reads: Map<number, number>): Figure {
  const [few = 0, some = 0, many = 0] = SIZES.map((people) => pages.get(people) ?? 0)
  const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`
  return {
    what: `Results page, ${name}, signed in, over HTTP, ${thousands(MANY)} answers (median of ${String(TIMES)})`,
    measured: `${ms(many)}; over 100 000: ${ms(some)}; reading alone (\`getResults\`): ${ms(reads.get(MANY) ?? 0)}`,
    reference: `over 1 000 answers: ${ms(few)}`,
    limit: '≤ 40 ms, and ≤ 5 ms more than the reference',
    isMet: many <= 40 && many <= few + 5,
  }
}
