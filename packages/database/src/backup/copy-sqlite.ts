import { existsSync } from 'node:fs'
import { DomainError } from '@cadans/domain/errors'
import Connection from 'better-sqlite3'
import { shareFile } from '../file-lock.ts'
import { type CopyContents, isSameContents } from './copy-facts.ts'

/**
 * Writes what is committed in the database in `source` to `target`, from a connection that can only read: whoever writes goes
 * on meanwhile. The copy is read again as a whole before it is answered for.
 * @throws {DomainError} `backup.nothing`, `backup.damaged`, `storage.*`
 */
export function copySqlite(source: string, target: string): CopyContents {
  if (!existsSync(source)) throw new DomainError('backup.nothing')
  const release = shareFile(source)
  try {
    const connection = new Connection(source, { readonly: true })
    try {
      const version = connection.pragma('data_version', { simple: true })
      const counted = readContents(connection)
      connection.prepare('vacuum into ?').run(target)
      const copied = inspectCopy(target)
      // A write between the two readings is in one of them only: then there is nothing to hold the copy against.
      const isQuiet = connection.pragma('data_version', { simple: true }) === version
      if (isQuiet && !isSameContents(counted, copied)) throw new DomainError('backup.damaged')
      return copied
    } finally {
      connection.close()
    }
  } finally {
    release()
  }
}

/** Reads all of a copy. @throws {DomainError} `backup.damaged` when a page or a reference of it is not sound */
export function inspectCopy(file: string): CopyContents {
  const connection = new Connection(file, { readonly: true })
  try {
    const check = connection.pragma('integrity_check(1)', { simple: true })
    const orphans = connection.pragma('foreign_key_check') as unknown[]
    if (check !== 'ok' || orphans.length > 0) {
      throw new DomainError('backup.damaged', {}, { cause: new Error(String(check)) })
    }
    return readContents(connection)
  } finally {
    connection.close()
  }
}

function readContents(connection: Connection.Database): CopyContents {
  const names = connection
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
    )
    .pluck()
    .all()
  if (!names.includes('schema_migrations')) throw new DomainError('storage.foreign')
  const count = (name: string): number =>
    Number(connection.prepare(`select count(*) from "${name}"`).pluck().get())
  return {
    steps: connection.prepare<[], string>('select name from schema_migrations order by name').pluck().all(),
    rows: Object.fromEntries(names.map((name) => [name, count(name)])),
  }
}
