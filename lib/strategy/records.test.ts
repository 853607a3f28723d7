import { expect, test } from 'vitest'
import glossary from '@/content/glossary.json'
import promise from '@/content/service-promise.json'
import content from '@/content/strategy.json'
import { documentsBelow, findBody, findStep, listRecords, recordsOf } from './records'
import { Glossary, PromiseStatements, Strategy } from './schema'

const strategy = Strategy.parse(content)

test('every record of the strategy has an anchor of its own', () => {
  const ids = listRecords(strategy).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(listRecords(strategy).filter(({ kind }) => kind === 'battle')).toHaveLength(14)
  expect(listRecords(strategy).filter(({ kind }) => kind === 'theme')).toHaveLength(16)
})

test('every promise leads to what it rests on in the strategy', () => {
  for (const { refs } of PromiseStatements.parse(promise).statements) expect(recordsOf(strategy, refs)).toHaveLength(refs.length)
})

test('a reference to nothing is noticed', () => {
  expect(() => recordsOf(strategy, ['no-such-record'])).toThrow('no-such-record')
})

test('from any document one comes to the strategy, and every document hangs in one tree', () => {
  const walk = (parent: string | null): string[] => documentsBelow(strategy, parent).flatMap(({ id }) => [id, ...walk(id)])
  expect(walk(null)[0]).toBe('doc-county-strategy')
  expect(walk(null)).toHaveLength(strategy.documents.length)
})

test('every milestone and document names a body that exists', () => {
  const bodies = [...strategy.documents, ...strategy.process.steps.flatMap(({ milestones }) => milestones)].map(({ body }) => body)
  for (const body of bodies) expect(findBody(strategy, body)).not.toBeNull()
  expect(findStep(strategy, 'step-5')?.milestones).toHaveLength(2)
})

test('the motto is the same text wherever the content repeats it', () => {
  expect(content.servicePromise.slogan).toEqual(content.motto)
  expect(promise.slogan).toEqual(content.motto)
})

test('the glossary explains the abbreviations', () => {
  const words = Glossary.parse(glossary)
  for (const short of ['YTA', 'KAKS', 'sote']) expect(words.some(({ fi }) => fi.includes(short))).toBe(true)
})
