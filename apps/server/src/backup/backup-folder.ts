import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { closeToOthers } from '@cadans/database'
import { DomainError } from '@cadans/domain'
import { type Backup, backupSchema } from './backup.schema.ts'

const DAY = 86_400_000
/** However wrong a clock runs, so many stay. */
const ALWAYS_KEPT = 3
const extensions = { sqlite: '.db', postgres: '.jsonl.gz' } as const

/** Where the backups of a data folder are. */
export function backupFolder(dataDir: string): string {
  return join(dataDir, 'backups')
}

/** As {@link backupFolder}, made for its owner alone where it is not there yet; backups in it that others may read are closed to them. */
export async function makeBackupFolder(dataDir: string): Promise<string> {
  const folder = backupFolder(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const entry of await readdir(folder)) closeToOthers(join(folder, entry))
  return folder
}

/** The file with the data of a backup, and the sheet beside it that says what is in it. */
export function backupFiles(dataDir: string, { name, engine }: Pick<Backup, 'name' | 'engine'>) {
  const folder = backupFolder(dataDir)
  return { data: join(folder, `${name}${extensions[engine]}`), sheet: join(folder, `${name}.json`) }
}

/** All whole backups, the newest first. What has no sheet was never finished, and is none. */
export async function listBackups(dataDir: string): Promise<Backup[]> {
  const entries = await readdir(backupFolder(dataDir)).catch(() => [])
  const names = entries
    .filter((entry) => entry.endsWith('.json'))
    .map((entry) => entry.slice(0, -'.json'.length))
  const read = await Promise.all(names.map((name) => findBackup(dataDir, name)))
  return read.filter((backup) => backup !== undefined).toSorted((a, b) => (a.name < b.name ? 1 : -1))
}

/**
 * The backup of that name. Only what is a name at all is looked for, so that none leads out of the folder.
 * @throws {DomainError} `backup.notFound`
 */
export async function getBackup(dataDir: string, name: string): Promise<Backup> {
  const found = await findBackup(dataDir, name)
  if (found === undefined) throw new DomainError('backup.notFound')
  return found
}

/** Removes what was made more than `days` ago, and parts of backups that nobody finished. */
export async function removeOldBackups(dataDir: string, days: number, now: number): Promise<void> {
  for (const backup of (await listBackups(dataDir)).slice(ALWAYS_KEPT)) {
    if (now - Date.parse(backup.at) <= days * DAY) continue
    const { data, sheet } = backupFiles(dataDir, backup)
    // The sheet first: without it, nobody takes what is left for a backup.
    await rm(sheet, { force: true })
    await rm(data, { force: true })
  }
  for (const entry of await readdir(backupFolder(dataDir))) {
    const file = join(backupFolder(dataDir), entry)
    if (entry.endsWith('.part') && now - (await stat(file)).mtimeMs > DAY) await rm(file, { force: true })
  }
}

async function findBackup(dataDir: string, name: string): Promise<Backup | undefined> {
  if (!backupSchema.shape.name.safeParse(name).success) return undefined
  const text = await readFile(join(backupFolder(dataDir), `${name}.json`), 'utf8').catch(() => '')
  const parsed = backupSchema.safeParse(jsonOf(text))
  return parsed.success && parsed.data.name === name ? parsed.data : undefined
}

/** What a sheet says; undefined for one that is not whole. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
