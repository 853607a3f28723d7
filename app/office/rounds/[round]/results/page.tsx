import type { Metadata } from 'next'
import { ResultsPage } from '@/components/results/results-page'
import { translator } from '@/lib/i18n/translator'
import { getResults } from '@/lib/releases/server/get-results'
import { asOfficial } from '../../../as-official'

type Props = { params: Promise<{ round: string }>; searchParams: Promise<{ by?: string | string[] }> }

export const metadata: Metadata = { title: 'Tulokset' }

export default async function RoundResultsPage({ params, searchParams }: Props) {
  const { round: slug } = await params
  const { by = '' } = await searchParams
  return asOfficial('read-results', async (actor) => {
    const { round, version, release } = await getResults(actor, { slug, by: String(by), reading: 'open-results' })
    return (
      <ResultsPage
        round={round}
        release={release}
        by={String(by)}
        address={`/office/rounds/${slug}/results`}
        view={{ t: translator('fi'), language: 'fi', definition: version.definition }}
      />
    )
  })
}
