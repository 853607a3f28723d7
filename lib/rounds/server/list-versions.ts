import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { questionnaireVersion, roundVersion } from '@/db/schema/rounds'
import { QuestionnaireDefinition } from '@/lib/questionnaire/schema'
import type { RoundId } from '@/lib/vocabulary/ids'

export type PublishedVersion = { id: number; number: number; definition: QuestionnaireDefinition; contentHash: string }

/** Every version ever published for the round, the newest last. */
export async function listVersions(roundId: RoundId, tx: Database = webDatabase()): Promise<PublishedVersion[]> {
  const rows = await tx
    .select({
      id: questionnaireVersion.id,
      number: questionnaireVersion.number,
      definition: questionnaireVersion.definition,
      contentHash: questionnaireVersion.contentHash,
    })
    .from(roundVersion)
    .innerJoin(questionnaireVersion, eq(questionnaireVersion.id, roundVersion.versionId))
    .where(eq(roundVersion.roundId, roundId))
    .orderBy(asc(questionnaireVersion.number))
  return rows.map((row) => ({ ...row, definition: QuestionnaireDefinition.parse(row.definition) }))
}
