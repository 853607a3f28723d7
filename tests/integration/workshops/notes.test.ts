import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { type Actor, ROLES } from '@/lib/access/roles'
import type { WriteNote } from '@/lib/workshops/note'
import { getWorkshopNotes, listNotes } from '@/lib/workshops/server/list-notes'
import { deleteNote, writeNote } from '@/lib/workshops/server/write-note'
import { openWorkshop } from '@/tests/support/open-workshops'
import { asOwner, asWeb } from '@/tests/support/rounds'

const owner = asOwner()
const web = asWeb()
afterAll(() => Promise.all([owner.sql.end(), web.sql.end()]))

const withRole = (role: Actor['roles'][number]): Actor => ({ subject: role, name: role, roles: [role] })
const host = withRole('clerk')
const aNote = (slug: string, changes: Partial<WriteNote> = {}): WriteNote => ({ slug, id: randomUUID(), tableName: 'Pöytä 1', heading: 'Mikä toimii', language: 'fi', text: 'Kirjastoauto toimii.', ...changes })
const write = (note: WriteNote) => writeNote(host, note, web.database)
const textsOf = async (slug: string) => (await getWorkshopNotes(host, slug, web.database)).notes.map(({ text }) => text)

test('a host writes down what each table said, in any language, and changes and deletes it', async () => {
  const { slug } = await openWorkshop(owner)
  const second = aNote(slug, { tableName: 'Pöytä 2', language: 'ar', text: 'النقل جيد' })
  for (const note of [aNote(slug, { tableName: 'Pöytä 10', text: 'Viimeinen.' }), second, second]) expect(await write(note)).toEqual({ ok: true, value: null })
  expect(await textsOf(slug)).toEqual(['النقل جيد', 'Viimeinen.'])
  await write({ ...second, text: 'Muutettu.', tableName: 'Pöytä 11' })
  expect(await textsOf(slug)).toEqual(['Viimeinen.', 'Muutettu.'])
  await deleteNote(host, { slug, id: second.id }, web.database)
  await deleteNote(host, { slug, id: second.id }, web.database)
  expect(await textsOf(slug)).toEqual(['Viimeinen.'])
  const lines = await owner.sql<{ action: string; detail: object }[]>`select action, detail from audit.line where subject = ${slug} order by number`
  expect(lines.map(({ action }) => action)).toEqual(['write-note', 'write-note', 'change-note', 'change-note', 'delete-note'])
  expect(JSON.stringify(lines)).not.toContain('Muutettu')
})

test('notes stand under the headings of their workshop; one written before the headings changed keeps its own', async () => {
  const { slug } = await openWorkshop(owner, { noteHeadings: ['Matkat', 'Ajat'] })
  const note = aNote(slug, { heading: 'Matkat' })
  expect(await write(aNote(slug))).toEqual({ ok: false, reason: 'unknown-heading' })
  expect(await write(note)).toMatchObject({ ok: true })
  await owner.sql`update core.workshop set note_headings = '["Ajat"]' where slug = ${slug}`
  expect(await write({ ...note, text: 'Korjattu.' })).toMatchObject({ ok: true })
  expect(await write(aNote(slug, { heading: 'Matkat' }))).toEqual({ ok: false, reason: 'unknown-heading' })
  expect((await getWorkshopNotes(host, slug, web.database)).headings).toEqual(['Ajat'])
})

test('a note of one workshop is not changed or deleted from another', async () => {
  const { slug } = await openWorkshop(owner)
  const { slug: other } = await openWorkshop(owner)
  const note = aNote(slug)
  await write(note)
  await expect(write({ ...note, slug: other, text: 'Toinen.' })).rejects.toMatchObject({ code: 'conflict' })
  await deleteNote(host, { slug: other, id: note.id }, web.database)
  expect(await textsOf(slug)).toEqual(['Kirjastoauto toimii.'])
})

test('all notes are material for who plans and reads, and only a host writes them', async () => {
  const { slug } = await openWorkshop(owner)
  const note = aNote(slug)
  await write(note)
  for (const role of ROLES) {
    const mayRead = ['strategy-team', 'analyst', 'text-reader'].includes(role)
    if (mayRead) expect((await listNotes(withRole(role), web.database)).find(({ id }) => id === note.id)).toMatchObject({ text: note.text, workshop: { slug, municipality: 'kajaani' } })
    else await expect(listNotes(withRole(role), web.database)).rejects.toMatchObject({ code: 'forbidden' })
    if (role === 'clerk') continue
    await expect(writeNote(withRole(role), note, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(deleteNote(withRole(role), note, web.database)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getWorkshopNotes(withRole(role), slug, web.database)).rejects.toMatchObject({ code: 'forbidden' })
  }
})
