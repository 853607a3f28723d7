import { connect } from '@/db/client'
import { verifyAudit } from '@/lib/audit/server/verify-audit'
import { databaseUrl } from './database/open-database'

// Proves that no line of the audit log was changed, taken out or put in between. Exits with 1 where one was.
const url = databaseUrl()
if (url === null) throw new Error('There is no database yet. Start the service first: npm start')
const owner = connect(url, { connections: 1 })
const { lines, broken } = await verifyAudit(owner.database)
await owner.sql.end()
process.stdout.write(broken ? `The chain breaks at line ${String(broken.number)} (${broken.problem}).\n` : `${String(lines)} lines, the chain is whole.\n`)
process.exit(broken ? 1 : 0)
