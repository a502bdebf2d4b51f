import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDatabase, type Place, syncName } from '@cadans/database'
import { type Clock, instantOf } from '../clock.ts'
import type { Backup } from './backup.schema.ts'
import { backupFiles, makeBackupFolder } from './backup-folder.ts'

/** In one second; a name has no room for more. */
const MOST_NAMES = 999

/**
 * Copies the whole database into the folder of backups and verifies the copy, while everything else goes on.
 * @throws {DomainError} `backup.nothing`, `backup.damaged`, `storage.*`
 */
export async function makeBackup(place: Place, clock: Clock, signal?: AbortSignal): Promise<Backup> {
  const folder = await makeBackupFolder(place.dataDir)
  const draft = join(folder, `${randomBytes(6).toString('hex')}.part`)
  const at = instantOf(clock)
  try {
    // Made empty first, so that nobody else may read it at any moment.
    await writeWhole(draft, '')
    const facts = await copyDatabase(place, draft, signal)
    const name = await settle(draft, { dataDir: place.dataDir, at, engine: facts.engine })
    const backup: Backup = { name, at, ...facts, steps: [...facts.steps], rows: { ...facts.rows } }
    const { sheet } = backupFiles(place.dataDir, backup)
    await writeWhole(`${draft}-sheet.part`, `${JSON.stringify(backup, null, 2)}\n`)
    await rename(`${draft}-sheet.part`, sheet)
    await syncName(sheet)
    return backup
  } finally {
    await rm(draft, { force: true })
  }
}

/** Gives a finished copy the first name of its second that is free. */
async function settle(
  draft: string,
  { dataDir, at, engine }: { dataDir: string } & Pick<Backup, 'at' | 'engine'>,
): Promise<string> {
  const first = `${at.slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replaceAll(':', '-')}Z`
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? first : `${first}-${number}`
    const { data, sheet } = backupFiles(dataDir, { name, engine })
    if (existsSync(sheet) && number < MOST_NAMES) continue
    try {
      await link(draft, data)
      return name
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isThere || number >= MOST_NAMES) throw error
    }
  }
}

/** For its owner alone, and on the disk when this resolves. */
async function writeWhole(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
