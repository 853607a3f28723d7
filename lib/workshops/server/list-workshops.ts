import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { type Database, webDatabase } from '@/db/client'
import { workshop } from '@/db/schema/workshops'
import { Workshop } from '../workshop'

/** All workshops that the public may see, by their start. */
export async function listWorkshops(tx: Database = webDatabase()): Promise<Workshop[]> {
  const rows = await selectWorkshops(tx).orderBy(asc(workshop.startsAt), workshop.slug)
  return rows.map((row) => Workshop.parse(row))
}

/** The workshop of that slug; `null` when there is none. */
export async function findWorkshop(slug: string, tx: Database = webDatabase()): Promise<Workshop | null> {
  const [row] = await selectWorkshops(tx).where(eq(workshop.slug, slug))
  return row ? Workshop.parse(row) : null
}

function selectWorkshops(tx: Database) {
  return tx
    .select({
      slug: workshop.slug,
      title: workshop.title,
      description: workshop.description,
      processStep: workshop.processStep,
      guideline: workshop.guideline,
      municipality: workshop.municipality,
      place: workshop.place,
      startsAt: workshop.startsAt,
      endsAt: workshop.endsAt,
      placesOnSite: workshop.placesOnSite,
      placesRemote: workshop.placesRemote,
      languages: workshop.languages,
      languageNote: workshop.languageNote,
      accessibilityFeatures: workshop.accessibilityFeatures,
      accessibilityNote: workshop.accessibilityNote,
      partners: workshop.partners,
    })
    .from(workshop)
    .$dynamic()
}
