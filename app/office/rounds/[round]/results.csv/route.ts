import { officeFile } from '@/app/office/office-file'
import { currentActor } from '@/lib/access/server/current-actor'
import { resultsCsv } from '@/lib/releases/csv'
import { figuresOf } from '@/lib/releases/figures'
import { getResults } from '@/lib/releases/server/get-results'

type Context = { params: Promise<{ round: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { round: slug } = await params
  return officeFile(`${slug}-results.csv`, async () => {
    const { version, tables } = await getResults(await currentActor(), { slug, by: null, reading: 'download-results' })
    return resultsCsv(await tables(), figuresOf(version.definition))
  })
}
