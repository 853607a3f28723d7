import { databaseUrl } from './database/open-database'

// The owner's address of the running database, for the tools of who runs the service.
const url = databaseUrl()
if (url === null) {
  process.stderr.write('There is no database yet. Start the service first: npm start\n')
  process.exit(1)
}
process.stdout.write(`${url}\n`)
