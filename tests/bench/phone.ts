import type { Browser, CDPSession, Page } from '@playwright/test'

export type Phone = { page: Page; session: CDPSession; hangUp: () => Promise<void> }

/** A phone that has never been here: nothing is kept from another visit. */
export async function newPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true, locale: 'fi-FI' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  return { page, session, hangUp: () => context.close() }
}
