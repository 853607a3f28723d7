import { eq, inArray, sql } from 'drizzle-orm'
import glossary from '@/content/glossary.json'
import promise from '@/content/service-promise.json'
import strategy from '@/content/strategy.json'
import workshops from '@/content/workshops.json'
import type { Database } from '@/db/client'
import { contentDocument } from '@/db/schema/content'
import { official, officialRole } from '@/db/schema/officials'
import { questionnaire, questionnaireVersion, round, roundVersion } from '@/db/schema/rounds'
import { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import { contentHash } from '@/lib/rounds/server/content-hash'
import { addDays, type Day } from '@/lib/vocabulary/day'
import { LANGUAGES } from '@/lib/vocabulary/language'
import { seedComingWorkshops } from './coming-workshops'
import { DEMO_ROUNDS, demoDay, type DemoRound, QUESTIONNAIRES } from './demo-rounds'
import { seedWorkshops } from './demo-workshops'
import { DEMO_OFFICIALS } from './officials'
import { seedAnswers } from './seed-answers'

/** Fills an empty database, and one of an earlier release with what is new; leaves what is there alone. `true` when it was empty. */
export async function seed(database: Database, today: Day, { demo }: { demo: boolean }): Promise<boolean> {
  return database.transaction(async (tx) => {
    const added = await tx.insert(contentDocument).values([
      { key: 'strategy', document: strategy },
      { key: 'service-promise', document: promise },
      { key: 'glossary', document: glossary },
      { key: 'workshops', document: workshops },
    ]).onConflictDoNothing().returning({ key: contentDocument.key })
    const wasEmpty = added.some(({ key }) => key === 'strategy')
    if (!demo || !(wasEmpty || await holdsDemo(tx))) return wasEmpty
    await seedWorkshops(tx)
    await seedComingWorkshops(tx, today)
    if (!wasEmpty) return false
    await tx.insert(official).values(DEMO_OFFICIALS.map(({ subject, name }) => ({ subject, name })))
    await tx.insert(officialRole).values(DEMO_OFFICIALS.flatMap(({ subject, role }) => (role ? [{ subject, role }] : [])))
    for (const demoRound of DEMO_ROUNDS) await seedRound(tx, demoRound, today)
    return true
  })
}

/** A county's own database is never given the demo's events. */
async function holdsDemo(tx: Database): Promise<boolean> {
  const [known] = await tx.select({ id: round.id }).from(round).where(inArray(round.slug, DEMO_ROUNDS.map(({ slug }) => slug))).limit(1)
  return known !== undefined
}

async function seedRound(tx: Database, demo: DemoRound, today: Day): Promise<void> {
  const version = await publishVersion(tx, demo.questionnaire)
  const closesOn = demo.closes === null ? null : demoDay(demo.closes, today)
  // A round with seeded answers has ended: a person closed it the day after its last.
  const ended = demo.seededAnswers > 0 && closesOn ? addDays(closesOn, 1) : null
  const [row] = await tx.insert(round).values({
    slug: demo.slug,
    title: demo.title ?? version.definition.title,
    questionnaireId: version.questionnaireId,
    strategy: demo.strategy,
    processStep: demo.processStep,
    audience: demo.audience,
    access: demo.access,
    languages: [...LANGUAGES],
    opensOn: demoDay(demo.opens, today),
    closesOn,
    closedOn: ended,
    entryEndedOn: ended,
    why: demo.why,
    decides: demo.decides,
    decisionOn: demo.decisionOn === null ? null : demoDay(demo.decisionOn, today),
    resultsOn: demo.resultsOn === null ? null : demoDay(demo.resultsOn, today),
    breakdowns: demo.breakdowns,
    crosses: demo.crosses,
    contact: demo.contact,
  }).returning({ id: round.id })
  if (!row) throw new Error(`round ${demo.slug} was not added`)
  await tx.insert(roundVersion).values({ roundId: row.id, versionId: version.id })
  await tx.execute(sql`select answers.add_round(${row.id})`)
  await seedAnswers(tx, { demo, roundId: row.id, version })
}

type SeededVersion = { id: number; questionnaireId: number; definition: QuestionnaireDefinition }

/** The first version of the questionnaire; rounds of the same questionnaire share it. */
async function publishVersion(tx: Database, key: string): Promise<SeededVersion> {
  const content = Object.entries(QUESTIONNAIRES).find(([id]) => id === key)?.[1]
  const definition = QuestionnaireDefinition.parse(content)
  const [known] = await tx
    .select({ id: questionnaireVersion.id, questionnaireId: questionnaireVersion.questionnaireId })
    .from(questionnaireVersion)
    .innerJoin(questionnaire, eq(questionnaire.id, questionnaireVersion.questionnaireId))
    .where(eq(questionnaire.key, key))
  if (known) return { ...known, definition }
  const [added] = await tx.insert(questionnaire).values({ key }).returning({ id: questionnaire.id })
  if (!added) throw new Error(`questionnaire ${key} was not added`)
  const [version] = await tx.insert(questionnaireVersion)
    .values({ questionnaireId: added.id, number: 1, definition, contentHash: contentHash(definition) })
    .returning({ id: questionnaireVersion.id })
  if (!version) throw new Error(`version 1 of ${key} was not added`)
  return { id: version.id, questionnaireId: added.id, definition }
}
