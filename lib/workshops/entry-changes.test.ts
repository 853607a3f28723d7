import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEntry, anyEntry } from '@/tests/support/workshop-entries'
import { changedFields, collide, valueOf } from './entry-changes'

const base = anEntry()

test('each host keeps what she alone changed; where both did, hers stays and both are shown', () => {
  const hers = { ...base, title: { ...base.title, fi: 'Hänen otsikkonsa' }, ends: '20:00' }
  const theirs = { ...base, title: { ...base.title, fi: 'Toisen otsikko', sv: 'Rubrik' }, placesOnSite: '12' }
  const { entry, taken, disputed } = collide({ base, hers, theirs })
  expect(entry).toEqual({ ...base, title: { ...base.title, fi: 'Hänen otsikkonsa', sv: 'Rubrik' }, ends: '20:00', placesOnSite: '12' })
  expect(taken).toEqual(['title.sv', 'placesOnSite'])
  expect(disputed).toEqual(['title.fi'])
})

test('the same boxes ticked in another order are no change', () => {
  expect(changedFields({ ...base, languages: ['fi', 'sv'] }, { ...base, languages: ['sv', 'fi'] })).toEqual([])
})

test('no change of either host is lost unseen', () => {
  fc.assert(fc.property(anyEntry(), anyEntry(), anyEntry(), (opened, hers, theirs) => {
    const { entry, taken, disputed } = collide({ base: opened, hers, theirs })
    for (const field of changedFields(opened, hers)) expect(valueOf(entry, field)).toEqual(valueOf(hers, field))
    for (const field of changedFields(opened, theirs)) {
      if (!disputed.includes(field)) expect(changedFields(entry, theirs)).not.toContain(field)
    }
    for (const field of taken) expect(disputed).not.toContain(field)
    expect(Object.keys(entry).sort()).toEqual(Object.keys(hers).sort())
  }))
})

test('who changed nothing has nothing to decide and gets the other’s form', () => {
  fc.assert(fc.property(anyEntry(), anyEntry(), (opened, theirs) => {
    const { entry, disputed } = collide({ base: opened, hers: opened, theirs })
    expect(changedFields(entry, theirs)).toEqual([])
    expect(disputed).toEqual([])
  }))
})
