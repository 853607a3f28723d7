import type { Metadata } from 'next'
import { ResultsPage } from '@/components/results/results-page'
import { translator } from '@/lib/i18n/translator'
import { getResults } from '@/lib/releases/server/get-results'
import { asOfficial } from '../../../as-official'
import { keptMarkup } from './kept-markup'

type Props = { params: Promise<{ round: string }>; searchParams: Promise<{ by?: string | string[] }> }

export const metadata: Metadata = { title: 'Tulokset' }

export default async function RoundResultsPage({ params, searchParams }: Props) {
  const { round: slug } = await params
  const by = String((await searchParams).by ?? '')
  return asOfficial('read-results', async (actor) => {
    const { round, version, id, head, tables } = await getResults(actor, { slug, by, reading: 'open-results' })
    const view = { t: translator('fi'), language: 'fi' as const, definition: version.definition }
    const markup = await keptMarkup(`${String(id)}/${by}`, async () =>
      <ResultsPage round={round} head={head} tables={await tables()} by={by} address={`/office/rounds/${slug}/results`} view={view} />)
    return <div dangerouslySetInnerHTML={{ __html: markup }} />
  })
}
