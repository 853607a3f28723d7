import { officeDocument } from '@/app/office/office-document'
import { ResultsPage } from '@/components/results/results-page'
import { translator } from '@/lib/i18n/translator'
import { getResults } from '@/lib/releases/server/get-results'
import { keptMarkup } from './kept-markup'

type Context = { params: Promise<{ round: string }> }

/** The results of a finished round: for everyone, or by a breakdown of its plan. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { round: slug } = await params
  const by = new URL(request.url).searchParams.get('by') ?? ''
  return officeDocument('read-results', async (actor) => {
    const { round, version, id, head, tables } = await getResults(actor, { slug, by, reading: 'open-results' })
    const view = { t: translator('fi'), language: 'fi' as const, definition: version.definition }
    const markup = await keptMarkup(`${String(id)}/${by}`, async () =>
      <ResultsPage round={round} head={head} tables={await tables()} by={by} address={`/office/rounds/${slug}/results`} view={view} />)
    return { title: `${view.t('results:title')}: ${round.title.fi}`, markup }
  })
}
