import { mkdirSync } from 'node:fs'
import { ANSWER } from '@/tests/support/answer-forms'
import { signIn } from '@/tests/support/sign-in'
import { openBrowser } from './browser'

// `npm run pictures`: the README's pictures, of a service with a database of its own that is thrown away.
const PORT = '3480'
const FOLDER = 'docs/pictures'

process.env['PORT'] ??= PORT
await import('@/tests/support/service-under-test')
try {
  await takePictures(`http://localhost:${process.env['PORT']}`)
} finally {
  process.kill(process.pid, 'SIGTERM')
}

async function takePictures(baseURL: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await openBrowser()
  const shared = { baseURL, locale: 'fi-FI', colorScheme: 'light' } as const

  const phone = await browser.newPage({ ...shared, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  await phone.goto(ANSWER)
  await phone.getByRole('button', { name: 'Jatka' }).waitFor()
  await phone.screenshot({ path: `${FOLDER}/survey-on-a-phone.png` })

  const desk = await browser.newPage({ ...shared, viewport: { width: 1100, height: 550 } })
  await signIn(desk, 'strategy-team')
  await desk.goto('/office/rounds/residents-2022/results?by=municipality')
  await desk.locator('#access-ease').evaluate((figure) => { figure.scrollIntoView() })
  await desk.screenshot({ path: `${FOLDER}/results.png` })
  await browser.close()
}
