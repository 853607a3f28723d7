import { newDatabaseFolder } from './database-folder'

// The service as a person starts it, with a database of its own that is thrown away with the machine's temporary files.
process.env['KELPO_DATA_DIR'] = newDatabaseFolder('e2e')
await import('@/scripts/start')
