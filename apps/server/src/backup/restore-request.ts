import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import { systemClock } from '../clock.ts'
import { sentenceOf } from '../start-problem.ts'
import { backupFolder, getBackup } from './backup-folder.ts'
import { restoreBackup } from './restore-backup.ts'

/**
 * Asks for a backup to be put back at the next start: a server that runs cannot replace the database under itself.
 * @throws {DomainError} `backup.notFound`, `backup.otherEngine`; `backup.notEmpty` on PostgreSQL, which takes one only when it is empty
 */
export async function requestRestore(place: Place, name: string): Promise<void> {
  const backup = await getBackup(place.dataDir, name)
  if (place.databaseUrl !== undefined) throw new DomainError('backup.notEmpty')
  if (backup.engine !== 'sqlite') throw new DomainError('backup.otherEngine')
  const file = requestFile(place.dataDir)
  await writeFile(`${file}.part`, name, { mode: 0o600 })
  await rename(`${file}.part`, file)
}

/** Puts back what was asked for before this start. Where that is refused, the data stays as it is and the terminal says why. */
export async function restoreRequested(environment: Place & { locale: string }): Promise<void> {
  const file = requestFile(environment.dataDir)
  const name = await readFile(file, 'utf8').catch(() => undefined)
  if (name === undefined || environment.databaseUrl !== undefined) return
  try {
    await restoreBackup(environment, name, systemClock)
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, environment.locale)}\n`)
  }
  await rm(file, { force: true })
}

function requestFile(dataDir: string): string {
  return join(backupFolder(dataDir), 'restore-at-start')
}
