import { existsSync, statSync } from 'node:fs'
import { DomainError } from '@cadans/domain'
import Connection from 'better-sqlite3'

/**
 * Refuses a file that must not be written to, before a connection that can write sees it: such a connection copies the
 * write-ahead log into the file when it closes, on top of the damage. One that can only read leaves both as they are.
 * @throws {DomainError} `storage.damaged`, `storage.foreign`
 */
export function assertUsable(file: string, busyMilliseconds: number): void {
  if (existsSync(restoringFile(file))) throw new DomainError('storage.damaged')
  if (sizeOf(file) === 0) {
    // SQLite would take the log of an empty file for a leftover, and delete it.
    if (sizeOf(`${file}-wal`) > 0) throw new DomainError('storage.damaged')
    return
  }
  // Only the first write of all has a rollback journal. One that was cut off has to be taken back, which is writing.
  if (sizeOf(`${file}-journal`) > 0) return
  const connection = new Connection(file, { readonly: true })
  try {
    connection.pragma(`busy_timeout = ${busyMilliseconds}`)
    const check = connection.pragma('quick_check(1)', { simple: true })
    if (check !== 'ok') throw new DomainError('storage.damaged', {}, { cause: new Error(String(check)) })
    assertOurs(connection)
  } finally {
    connection.close()
  }
}

/**
 * Where a backup stands, whole, while it takes the place of the database. One that still stands there was cut off: the database may
 * be half of one and half of the other, until the backup is put back again.
 */
export function restoringFile(file: string): string {
  return `${file}-restoring`
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Tables that no step of ours made belong to another program, or to a copy of which a part is missing. */
function assertOurs(connection: Connection.Database): void {
  const names = connection.prepare("select name from sqlite_schema where type = 'table'").pluck().all()
  const isStepped = names.includes('schema_migrations')
  const steps = isStepped ? connection.prepare('select count(*) from schema_migrations').pluck().get() : 0
  if (names.length > 0 && steps === 0) throw new DomainError('storage.foreign')
}
