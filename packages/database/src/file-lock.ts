import { DomainError } from '@cadans/domain/errors'
import Connection from 'better-sqlite3'
import { makePrivate } from './private-file.ts'

/** Lets go of a lock. */
export type Release = () => void

/**
 * Says that the database in `file` is in use, as long as this process lives or until it is released; any number of users may
 * say so at once. The lock is SQLite's own on an empty file beside the database, so that the system takes it from a process that
 * dies, and nothing of a damaged database is touched.
 * @throws {DomainError} `storage.busy` while a backup is being put back
 */
export function shareFile(file: string): Release {
  return lock(file, ['begin', 'select * from sqlite_schema'])
}

/** Takes the database in `file` for this process alone. @throws {DomainError} `backup.inUse` when somebody uses it */
export function claimFile(file: string): Release {
  try {
    return lock(file, ['begin exclusive'])
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'storage.busy') throw error
    throw new DomainError('backup.inUse', {}, { cause: error })
  }
}

function lock(file: string, statements: readonly string[]): Release {
  makePrivate(`${file}.lock`)
  const connection = new Connection(`${file}.lock`, { timeout: 0 })
  try {
    for (const statement of statements) connection.exec(statement)
  } catch (error) {
    connection.close()
    const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
    throw isBusy ? new DomainError('storage.busy', {}, { cause: error }) : error
  }
  return () => void connection.close()
}
