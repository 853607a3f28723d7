import type { ReactNode } from 'react'
import type { ProtectedTable } from '@/lib/disclosure/protected-table'
import { formatNumber, formatPercent } from '@/lib/format/numbers'
import { byText } from '@/lib/releases/by'
import { toPercent } from '@/lib/statistics/rounding'
import { breakdownLabel, groupLabel, type ResultsView } from './view'

type Props = { /** Tables of group sizes, one a breakdown. */ tables: ProtectedTable[]; respondents: number; view: ResultsView }

/** How many of whom have answered: the sizes of the groups that the figures below are about. */
export function WhoAnswered({ tables, respondents, view }: Props): ReactNode {
  return (
    <section className="flow" aria-labelledby="who">
      <h2 id="who">{view.t('results:who')}</h2>
      <div className="columns">{tables.filter(saysMore).map((table) => <Sizes key={byText(table.by)} table={table} respondents={respondents} view={view} />)}</div>
    </section>
  )
}

/** How many answered in all is said at the top of the page. */
function saysMore({ by, status }: ProtectedTable): boolean {
  return by.length > 0 || status === 'withheld'
}

function Sizes({ table, respondents, view }: { table: ProtectedTable } & Pick<Props, 'respondents' | 'view'>): ReactNode {
  const { t, language } = view
  const reason = table.status === 'withheld' ? table.reason : table.coarsened
  return (
    <div className="flow">
      <h3>{breakdownLabel(table.by, view)}</h3>
      {table.status === 'shown' && (
        <dl className="facts">
          {table.groups.map((group) => (
            <div className="fact" key={groupLabel(group, view)}>
              <dt>{groupLabel(group, view)}</dt>
              <dd className="number">{formatNumber(group.people, language)} ({formatPercent(toPercent(group.people / respondents), language)})</dd>
            </div>
          ))}
        </dl>
      )}
      {reason !== null && <p className="withheld">{t(table.status === 'withheld' ? 'results:withheld' : 'results:coarsened')}: {t(`results:reason.${reason}`)}</p>}
    </div>
  )
}
