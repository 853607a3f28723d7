import { randomUUID } from 'node:crypto'
import { connect } from '@/db/client'
import { asOwner, asWeb, filledForm, openRound, ownerUrl, sendAnswer } from '@/tests/support/rounds'
import { createBareTable, exampleRow, insertBareRow } from './bare-row'
import { type Figure, inTurn, median, thousands } from './figure'

const EACH = 4000
const CONNECTIONS = 8

/** The verb that stores an answer, without HTTP, beside the plain insert of the same row into a like table. */
export async function measureInserts(): Promise<Figure[]> {
  const owner = asOwner()
  const web = asWeb()
  await createBareTable(owner.sql)
  const asked = await openRound(owner)
  const forms = Array.from({ length: 200 }, (_, index) => filledForm(asked, `bench ${String(index)}`))
  const row = exampleRow()
  const bare = connect(ownerUrl(), { connections: CONNECTIONS })
  const submit = async (index: number) => {
    const outcome = await sendAnswer(asked, { entries: forms[index % forms.length] ?? [] }, web.sql)
    if (!outcome.ok) throw new Error(`an answer was refused: ${outcome.reason.kind}`)
  }
  const insert = () => insertBareRow(bare.sql, { ...row, id: randomUUID() })
  await inTurn(1, { ours: () => timesPerSecond(submit), reference: () => timesPerSecond(insert) })
  const { ours, reference } = await inTurn(5, { ours: () => timesPerSecond(submit), reference: () => timesPerSecond(insert) })
  await Promise.all([owner.sql.end(), web.sql.end(), bare.sql.end()])
  return [{
    what: 'Storing one answer (check, encode, one statement), in process, 8 connections',
    measured: `${thousands(median(ours))} answers/s = ${(median(ours) / median(reference)).toFixed(2)} of the reference`,
    reference: `plain insert of the same row through postgres.js: ${thousands(median(reference))} rows/s`,
    limit: 'ratio is told',
    isMet: null,
  }]
}

/** Repeats the work so often, as many at a time as there are connections. */
async function timesPerSecond(work: (index: number) => Promise<void>): Promise<number> {
  const began = performance.now()
  let started = 0
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (started < EACH) await work(started++)
  }))
  return EACH / ((performance.now() - began) / 1000)
}
