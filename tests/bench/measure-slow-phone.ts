import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { openBrowser } from '@/scripts/browser'
import { ANSWER } from '@/tests/support/answer-forms'
import { type Figure, inTurn, median, seconds } from './figure'
import { newPhone } from './phone'
import { startBareServer } from './processes'
import type { Service } from './start-service'

const LATENCY = 150
/** Slow 4G, in bytes a second. */
const NETWORK = { offline: false, latency: LATENCY, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
/** So long a new window of Chromium is busy with its own menus and address field; a phone's browser is there before. In milliseconds. */
const OPENING = 1500
/** So long after loading, what the script does has moved whatever it moves; in milliseconds. */
const SETTLING = 1000
const LOADS = 7

type Load = { painted: number; shift: number }

/** When the largest thing on the first screen is painted, and how much moves, on a slow phone with a slow network. */
export async function measureSlowPhone({ address }: Service): Promise<Figure[]> {
  const bare = await startBareServer()
  const browser = await openBrowser()
  const { ours, reference } = await inTurn(LOADS, { ours: () => load(browser, `${address}${ANSWER}`), reference: () => load(browser, `${bare.address}${ANSWER}`) })
  await browser.close()
  bare.stop()
  const painted = median(ours.map((each) => each.painted))
  const shift = Math.max(...ours.map((each) => each.shift))
  return [{
    what: `Survey page on a phone, slow 4G, 4× slower processor: largest paint (median of ${String(LOADS)}), greatest shift`,
    measured: `${seconds(painted)}, ${shift.toFixed(3)}`,
    reference: `bare HTML form: ${seconds(median(reference.map((each) => each.painted)))}, ${Math.max(...reference.map((each) => each.shift)).toFixed(3)}`,
    limit: '≤ 1.0 s, 0',
    isMet: painted <= 1000 && shift === 0,
  }]
}

async function load(browser: Browser, address: string): Promise<Load> {
  const { page, session, hangUp } = await newPhone(browser)
  await pause(OPENING)
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watchPaint)
  await page.goto(address, { waitUntil: 'load' })
  await pause(SETTLING)
  const { pageCame, ...seen } = await page.evaluate(() => ({
    // Not the first byte: Chromium notes that before it slows it down.
    pageCame: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).responseEnd,
    ...(globalThis as unknown as { seen: Load }).seen,
  }))
  await hangUp()
  if (pageCame < LATENCY) throw new Error(`the network was not slowed down: the page came after ${pageCame.toFixed(0)} ms`)
  return seen
}

/** Runs in the page, before anything of it. */
function watchPaint(): void {
  const seen = { painted: 0, shift: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.painted = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
