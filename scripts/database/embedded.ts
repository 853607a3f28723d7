import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import postgres from 'postgres'
import { z } from 'zod'
import { freePort, isFree } from '../ports'
import { installBinaries } from './binaries'
import { type DatabaseUser, databaseUser } from './database-user'

/** What the embedded database remembers between starts, in a file that only its owner may read. */
const Secrets = z.object({ password: z.string().min(20), port: z.number().int() })
type Secrets = z.infer<typeof Secrets>

export type EmbeddedDatabase = { url: string; stop: () => Promise<void> }

type Place = { directory: string; user: DatabaseUser | null }

/**
 * Starts the Postgres that lies in `directory`, making it first when there is none. One that is still running
 * after a killed start is used as it is; one that was killed itself recovers.
 */
export async function startEmbedded(directory: string): Promise<EmbeddedDatabase> {
  const place: Place = { directory, user: databaseUser() }
  mkdirSync(directory, { recursive: true })
  const binaries = installBinaries(directory)
  const secrets = readSecrets(directory) ?? (await createCluster(place, binaries))

  if (!(await answers(secrets))) await startCluster(place, binaries, secrets)
  return { url: addressOf(secrets), stop: () => stopCluster(place, binaries) }
}

/** The owner's address of the database in `directory`; `null` when none was made there yet. */
export function embeddedUrl(directory: string): string | null {
  const secrets = readSecrets(directory)
  return secrets && addressOf(secrets)
}

function addressOf({ password, port }: Secrets): string {
  return `postgres://kelpo:${password}@127.0.0.1:${String(port)}/kelpo`
}

function secretsFile(directory: string): string {
  return join(directory, 'database.json')
}

function readSecrets(directory: string): Secrets | null {
  const file = secretsFile(directory)
  return existsSync(file) ? Secrets.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

function writeSecrets(directory: string, secrets: Secrets): void {
  writeFileSync(secretsFile(directory), JSON.stringify(secrets), { mode: 0o600 })
}

async function createCluster(place: Place, binaries: string): Promise<Secrets> {
  const cluster = clusterOf(place)
  // A cluster without its password file was cut off while it was made.
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster)
  chmodSync(cluster, 0o700)
  const secrets = { password: randomBytes(24).toString('hex'), port: await freePort() }
  const passwordFile = join(place.directory, 'password')
  writeFileSync(passwordFile, secrets.password, { mode: 0o600 })
  if (place.user) {
    chownSync(cluster, place.user.uid, place.user.gid)
    chownSync(passwordFile, place.user.uid, place.user.gid)
  }
  await command(place, join(binaries, 'bin', 'initdb'), [
    '-D', cluster, '-U', 'kelpo', '--pwfile', passwordFile,
    '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions',
  ])
  rmSync(passwordFile)
  await startCluster(place, binaries, secrets)
  const sql = postgres(addressOf(secrets).replace(/kelpo$/, 'postgres'), { max: 1, onnotice: () => undefined })
  await sql`create database kelpo`
  await sql.end()
  return secrets
}

async function startCluster(place: Place, binaries: string, secrets: Secrets): Promise<void> {
  if (!(await isFree(secrets.port))) secrets.port = await freePort()
  const log = join(clusterOf(place), 'log.txt')
  const settings: Record<string, string> = {
    port: String(secrets.port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '256MB',
    work_mem: '64MB',
    max_wal_size: '1GB',
    jit: 'off',
    // A failing row or statement must not put answers into a log.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`).join(' ')
  await command(place, join(binaries, 'bin', 'pg_ctl'), ['start', '-w', '-t', '60', '-D', clusterOf(place), '-l', log, '-o', options])
  writeSecrets(place.directory, secrets)
}

async function stopCluster(place: Place, binaries: string): Promise<void> {
  await command(place, join(binaries, 'bin', 'pg_ctl'), ['stop', '-w', '-m', 'fast', '-D', clusterOf(place)])
}

function clusterOf(place: Place): string {
  return join(place.directory, 'cluster')
}

/** Postgres refuses to run as root, so its commands run as the user chosen for it. */
function command(place: Place, file: string, parameters: string[]): Promise<void> {
  const identity = place.user ? { uid: place.user.uid, gid: place.user.gid } : {}
  return new Promise((resolve, reject) => {
    // Nothing is piped: the server would inherit the pipe and hold it open for ever. Its own log tells what was wrong.
    const child = spawn(file, parameters, { cwd: clusterOf(place), env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: 'ignore', ...identity })
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${basename(file)} ended with ${String(code)}; see ${join(clusterOf(place), 'log.txt')}`))
    })
  })
}

/** Whether the database answers: a process number left by a kill proves nothing, a connection does. */
async function answers(secrets: Secrets): Promise<boolean> {
  const sql = postgres(addressOf(secrets), { max: 1, connect_timeout: 2, onnotice: () => undefined })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}
