import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The service as a person starts it, with a database of its own that is thrown away with the machine's temporary files.
const directory = mkdtempSync(join(tmpdir(), 'kelpo-e2e-'))
chmodSync(directory, 0o755)
process.env['KELPO_DATA_DIR'] = directory
await import('@/scripts/start')
