import { document } from '@/app/_http/document'
import { publicRoute } from '@/app/_http/public-route'
import { StatementPage } from '@/components/strategy/promise-page'
import { translator } from '@/lib/i18n/translator'
import { getStrategy } from '@/lib/strategy/server/get-strategy'
import { listPromiseStatements } from '@/lib/strategy/server/list-promise-statements'
import { Fault } from '@/lib/vocabulary/fault'

export const GET = publicRoute(async ({ language, request, params }) => {
  const [strategy, statements] = await Promise.all([getStrategy(), listPromiseStatements()])
  const statement = statements.find(({ id }) => id === params['statement'])
  if (!statement) throw new Fault('not-found', 'no such statement')
  return document({
    language,
    path: `/promise/${statement.id}`,
    title: statement.text[language].replace(/\.$/, ''),
    description: statement.explanation[language],
    body: <StatementPage statement={statement} view={{ t: translator(language), language, strategy, statements }} />,
  }, request)
})
