import { officeFile } from '@/app/office/office-file'
import { currentActor } from '@/lib/access/server/current-actor'
import { codeBookCsv } from '@/lib/releases/code-book-csv'
import { getResults } from '@/lib/releases/server/get-results'

type Context = { params: Promise<{ round: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { round: slug } = await params
  return officeFile(`${slug}-codebook.csv`, async () => {
    const { version } = await getResults(await currentActor(), { slug, by: '', reading: 'download-code-book' })
    return codeBookCsv(version.definition)
  })
}
