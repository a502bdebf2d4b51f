import { constants, existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DomainError } from '@cadans/domain'
import Connection from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { claimFile } from '../file-lock.ts'
import { closeToOthers } from '../private-file.ts'
import { restoringFile } from '../inspect-sqlite.ts'
import { closeDoors } from './close-doors.ts'
import { type CopyFacts, isSameContents, type Restoring } from './copy-facts.ts'
import { inspectCopy } from './copy-sqlite.ts'
import { syncFile, syncName } from './durable-file.ts'

/** The database itself and what SQLite keeps beside it. */
const PARTS = ['', '-wal', '-shm', '-journal']

/**
 * Puts a copy in the place of the database in `file`, which moves to the folder `aside` with all its parts. Cut off at any moment, the
 * next start is either as before or refused until this has been done again. No way in that the copy holds is open in it.
 * @throws {DomainError} `backup.inUse`, `backup.damaged`
 */
export async function restoreSqlite(
  file: string,
  source: string,
  { facts, aside, at }: Restoring,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const release = claimFile(file)
  try {
    const draft = `${restoringFile(file)}.part`
    await rm(draft, { force: true })
    await copyFile(source, draft, constants.COPYFILE_FICLONE)
    closeToOthers(draft)
    if (!isSameContents(facts, inspectCopy(draft))) throw new DomainError('backup.damaged')
    await closeDoorsOf(draft, facts, at)
    await syncFile(draft)

    await rename(draft, restoringFile(file))
    await syncName(file)
    for (const part of PARTS.filter((each) => existsSync(`${file}${each}`))) {
      await mkdir(aside, { recursive: true, mode: 0o700 })
      await rename(`${file}${part}`, join(aside, `${basename(file)}${part}`))
    }
    await syncName(file)
    await rename(restoringFile(file), file)
    await syncName(file)
  } finally {
    release()
  }
}

async function closeDoorsOf(draft: string, facts: CopyFacts, at: string): Promise<void> {
  const connection = new Connection(draft)
  const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) })
  try {
    // A journal on the disk would outlive a process that is killed, and be taken for that of the next draft.
    connection.pragma('journal_mode = memory')
    await database.transaction().execute((transaction) => closeDoors(transaction, facts, at))
  } finally {
    await database.destroy()
  }
}
