import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export type DatabaseUser = { name: string; uid: number; gid: number }

/** The user as whom Postgres runs when we are root (it refuses root); `null` means as ourselves. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] = lines.find(([candidate]) => candidate === wanted) ?? []
    if (name !== undefined && uid !== undefined && gid !== undefined) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new Error('Postgres does not run as root, and this machine has neither a user "postgres" nor "nobody".')
}

/** Whether that user can walk to `directory`: every folder above it must let others through. */
export function canReach(directory: string, user: DatabaseUser | null): boolean {
  if (user === null) return isWritable(directory)
  for (let path = resolve(directory); ; path = dirname(path)) {
    if (existsSync(path) && !letsThrough(path, user)) return false
    if (path === dirname(path)) return true
  }
}

function letsThrough(path: string, user: DatabaseUser): boolean {
  const { mode, uid, gid } = statSync(path)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

function isWritable(directory: string): boolean {
  try {
    accessSync(existsSync(directory) ? directory : dirname(resolve(directory)), constants.W_OK)
    return true
  } catch {
    return false
  }
}
