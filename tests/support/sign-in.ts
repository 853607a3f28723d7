import type { Page } from '@playwright/test'
import { DEMO_OFFICIALS } from '@/scripts/seed/officials'
import type { Role } from '@/lib/access/roles'

/** Signs in as the demo's person with that role, the way a person does: by the sign-in service's own page. */
export async function signIn(page: Page, role: Role | null): Promise<void> {
  const person = DEMO_OFFICIALS.find((official) => official.role === role)
  if (!person) throw new Error(`nobody is ${String(role)}`)
  await page.goto('/office')
  await page.getByRole('button', { name: 'Kirjaudu hyvinvointialueen tunnuksella' }).click()
  await page.getByRole('link', { name: person.name }).click()
  await page.waitForURL('**/office')
}
