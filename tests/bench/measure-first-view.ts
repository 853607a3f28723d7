import type { Browser } from '@playwright/test'
import { openBrowser } from '@/scripts/browser'
import { ANSWER } from '@/tests/support/answer-forms'
import type { Figure } from './figure'
import { newPhone } from './phone'
import { startBareServer } from './processes'
import type { Service } from './start-service'

type Weight = { requests: number; bytes: number; scriptBytes: number }

/** What the first look at the survey brings over the network: everything, headers too, as it came (compressed). */
export async function measureFirstView({ address }: Service): Promise<Figure[]> {
  const bare = await startBareServer()
  const browser = await openBrowser()
  const ours = await weigh(browser, `${address}${ANSWER}`)
  const reference = await weigh(browser, `${bare.address}${ANSWER}`)
  await browser.close()
  bare.stop()
  return [{
    what: 'Survey page, first view, all that is fetched',
    measured: said(ours),
    reference: `bare HTML form, compressed: ${said(reference)}`,
    limit: '30 kB, of which script 10 kB',
    isMet: ours.bytes <= 30_000 && ours.scriptBytes <= 10_000,
  }]
}

async function weigh(browser: Browser, address: string): Promise<Weight> {
  const { page, session, hangUp } = await newPhone(browser)
  const weight: Weight = { requests: 0, bytes: 0, scriptBytes: 0 }
  const scripts = new Set<string>()
  const fetched = new Set<string>()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return
    fetched.add(requestId)
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fetched.has(requestId)) return
    weight.requests += 1
    weight.bytes += encodedDataLength
    if (scripts.has(requestId)) weight.scriptBytes += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await hangUp()
  return weight
}

function said({ requests, bytes, scriptBytes }: Weight): string {
  return `${kilobytes(bytes)}, of which script ${kilobytes(scriptBytes)}, ${String(requests)} requests`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
