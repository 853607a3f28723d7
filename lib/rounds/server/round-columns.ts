import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { questionnaire, questionnaireVersion, round, roundVersion } from '@/db/schema/rounds'
import { answerSet } from '@/db/schema/sets'
import type { Database } from '@/db/client'
import { Round } from '../round'

/** Rounds with what has become of them; the caller adds the condition and the order. */
export function selectRounds(tx: Database) {
  return tx
    .select({
      id: round.id,
      slug: round.slug,
      title: round.title,
      questionnaire: questionnaire.key,
      strategy: round.strategy,
      processStep: round.processStep,
      audience: round.audience,
      access: round.access,
      languages: round.languages,
      opensOn: round.opensOn,
      closesOn: round.closesOn,
      closedOn: round.closedOn,
      entryEndedOn: round.entryEndedOn,
      countsMarked: round.countsMarked,
      countedOn: answerSet.countedOn,
      respondents: answerSet.respondents,
      why: round.why,
      decides: round.decides,
      decisionOn: round.decisionOn,
      resultsOn: round.resultsOn,
      breakdowns: round.breakdowns,
      crosses: round.crosses,
      contact: round.contact,
      minutes: sql<number | null>`(
        select (${questionnaireVersion.definition} ->> 'estimatedMinutes')::int
        from ${roundVersion} join ${questionnaireVersion} on ${questionnaireVersion.id} = ${roundVersion.versionId}
        where ${roundVersion.roundId} = ${round.id} order by ${questionnaireVersion.number} desc limit 1)`,
    })
    .from(round)
    .innerJoin(questionnaire, eq(questionnaire.id, round.questionnaireId))
    .leftJoin(answerSet, sql`${answerSet.roundId} = ${round.id} and ${answerSet.period} = 'round' and ${answerSet.countedOn} is not null`)
    .$dynamic()
}

/** A row of the database as the rest of the house knows it; a row that is none is a mistake of ours. */
export function toRound(row: unknown): Round {
  return Round.parse(row)
}
