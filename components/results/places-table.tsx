import type { ReactNode } from 'react'
import { formatNumber, formatPercent } from '@/lib/format/numbers'
import type { Question } from '@/lib/questionnaire/schema'
import type { GroupFigures } from '@/lib/statistics/describe-group'
import { toOneDecimal, toPercent } from '@/lib/statistics/rounding'
import { type Line, optionLabel, type ResultsView } from './view'

type Ranking = Extract<GroupFigures, { kind: 'ranking' }>
type Props = { question: Question; line: Line; figures: Ranking; view: ResultsView }

/** A ranking by one group: how many per cent gave each option each place, and the mean rank where everything was ranked. */
export function PlacesTable({ question, line, figures, view }: Props): ReactNode {
  const { t, language } = view
  const percent = (share: number) => formatPercent(toPercent(share), language)
  const places = figures.options[0]?.places.map((_, index) => index + 1) ?? []
  const hasMeans = figures.options.every(({ meanRank }) => meanRank !== null)
  return (
    <table>
      <caption className="small">{t('results:places-note', { n: formatNumber(line.n, language), people: formatNumber(line.people, language) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results:answer')}</th>
          {places.map((place) => <th scope="col" className="r" key={place}>{t('results:place', { place })}</th>)}
          <th scope="col" className="r">{t('results:among-first', { places: figures.places })}</th>
          {hasMeans && <th scope="col" className="r">{t('results:mean-rank')}</th>}
        </tr>
      </thead>
      <tbody>
        {figures.options.map(({ option, places: counts, amongFirst, meanRank }) => (
          <tr key={option}>
            <th scope="row">{optionLabel(question.id, option, view)}</th>
            {counts.map((count, index) => <td className="r" key={places[index]}>{percent(line.n === 0 ? 0 : count / line.n)}</td>)}
            <td className="r">{percent(amongFirst)}</td>
            {hasMeans && <td className="r">{meanRank === null ? '' : formatNumber(toOneDecimal(meanRank), language, 1)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
