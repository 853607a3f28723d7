import { type Browser, chromium, type CDPSession, type Page } from '@playwright/test'
import { findOrInstallBrowser } from '@/scripts/browser'

export type Phone = { page: Page; session: CDPSession; hangUp: () => Promise<void> }

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
}

/** A phone that has never been here: nothing is kept from another visit. */
export async function newPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true, locale: 'fi-FI' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  return { page, session, hangUp: () => context.close() }
}
