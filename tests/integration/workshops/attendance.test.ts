import { afterAll, beforeAll, expect, test } from 'vitest'
import { aboutInTens, attendanceInAll } from '@/lib/workshops/attendance'
import { countAttended } from '@/lib/workshops/server/count-attended'
import { listAttendance } from '@/lib/workshops/server/list-attendance'
import { findWorkshop, listWorkshops } from '@/lib/workshops/server/list-workshops'
import { seedWorkshops } from '@/scripts/seed/demo-workshops'
import { asOwner, asWeb } from '@/tests/support/rounds'
import { HELD_WORKSHOPS } from '@/tests/support/workshops'

const owner = asOwner()
const web = asWeb()
const strategyTeam = { subject: 's', name: 'N', roles: ['strategy-team' as const] }

beforeAll(() => owner.database.transaction(seedWorkshops))
afterAll(() => Promise.all([owner.sql.end(), web.sql.end()]))

test('workshops are read as they were written, the first one first, and written once however often the service starts', async () => {
  await owner.database.transaction(seedWorkshops)
  const held = await listWorkshops(web.database)
  expect(held.filter(({ slug }) => HELD_WORKSHOPS.some((each) => each.slug === slug))).toEqual(HELD_WORKSHOPS)
  expect(await findWorkshop('workshop-kuhmo', web.database)).toEqual(HELD_WORKSHOPS[2])
  expect(await findWorkshop('workshop-helsinki', web.database)).toBeNull()
})

test('[S33] the public is told about 250; who has the right sees that 246 came of 275 who signed up', async () => {
  // Other tests of this run may have held a few more.
  expect(await countAttended(web.database)).toBeGreaterThanOrEqual(250)
  expect(aboutInTens(246)).toBe(250)
  const held = (await listAttendance(strategyTeam, web.database)).filter(({ slug }) => HELD_WORKSHOPS.some((each) => each.slug === slug))
  expect(attendanceInAll(held)).toEqual({ signedUp: 275, attended: 246 })
})

test('who has no right to attendance is refused', async () => {
  await expect(listAttendance({ ...strategyTeam, roles: ['editor'] }, web.database)).rejects.toMatchObject({ code: 'forbidden' })
})

test('the web may not delete a workshop', async () => {
  await expect(web.sql`delete from core.workshop`).rejects.toMatchObject({ code: '42501' })
})
