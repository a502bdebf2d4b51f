import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDatabase, type Place, restoreDatabase } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import { type Clock, instantOf } from '../clock.ts'
import { backupFiles, getBackup, makeBackupFolder } from './backup-folder.ts'

/** The folder to which a restore moves what it replaces. */
const REPLACED = /^replaced-\d{4}-\d{2}-\d{2}T[\d-]+(\.\d+)?Z$/

/**
 * Puts a backup back, or what an earlier restore replaced, while no server uses the database. The next start brings its schema up to
 * date. What let somebody in when it was made lets nobody in now, but their password: it may have been taken back since.
 * @param name of a backup, or of a folder that {@link listReplaced} names
 * @returns the folder that holds what was there before; undefined where there was nothing
 * @throws {DomainError} `backup.*`, `storage.*`
 */
export async function restoreBackup(place: Place, name: string, clock: Clock): Promise<string | undefined> {
  const at = instantOf(clock)
  const aside = join(place.dataDir, `replaced-${at.replaceAll(':', '-')}`)
  if (REPLACED.test(name)) await restoreReplaced(place, name, { aside, at })
  else {
    const backup = await getBackup(place.dataDir, name)
    await restoreDatabase(place, backupFiles(place.dataDir, backup).data, { facts: backup, aside, at })
  }
  return existsSync(aside) ? aside : undefined
}

/** What restores replaced, the newest first. */
export async function listReplaced(dataDir: string): Promise<string[]> {
  const entries = await readdir(dataDir).catch(() => [])
  return entries.filter((entry) => REPLACED.test(entry)).toSorted((a, b) => (a < b ? 1 : -1))
}

/** It is copied and verified like a backup that is made, and stays where it is. */
async function restoreReplaced(place: Place, name: string, to: { aside: string; at: string }): Promise<void> {
  const from: Place = { dataDir: join(place.dataDir, name), databaseUrl: undefined }
  if (!existsSync(from.dataDir)) throw new DomainError('backup.notFound')
  const draft = join(await makeBackupFolder(place.dataDir), `${randomBytes(6).toString('hex')}.part`)
  try {
    const facts = await copyDatabase(from, draft)
    await restoreDatabase(place, draft, { facts, ...to })
  } finally {
    await rm(draft, { force: true })
  }
}
