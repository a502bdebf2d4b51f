import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Place, restoreDatabase } from '@cadans/database'
import { type Clock, instantOf } from '../clock.ts'
import { backupFiles, getBackup } from './backup-folder.ts'

/**
 * Puts a backup back, while no server uses the database. The next start brings its schema up to date. What let somebody in when it was
 * made lets nobody in now, but their password: it may have been taken back since.
 * @returns the folder that holds what was there before; undefined where there was nothing
 * @throws {DomainError} `backup.*`, `storage.*`
 */
export async function restoreBackup(place: Place, name: string, clock: Clock): Promise<string | undefined> {
  const backup = await getBackup(place.dataDir, name)
  const at = instantOf(clock)
  const aside = join(place.dataDir, `replaced-${at.replaceAll(':', '-')}`)
  await restoreDatabase(place, backupFiles(place.dataDir, backup).data, { facts: backup, aside, at })
  return existsSync(aside) ? aside : undefined
}
