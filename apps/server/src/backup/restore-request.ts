import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openDatabase, type OpenDatabase, type Place } from '@cadans/database'
import { DomainError, type ErrorCode } from '@cadans/domain'
import { z } from 'zod'
import { instantOf, systemClock } from '../clock.ts'
import type { AppContext } from '../context.ts'
import { say, sentenceOf } from '../startup-problem.ts'
import { backupFolder, getBackup, jsonOf } from './backup-folder.ts'
import { backupSchema } from './backup.schema.ts'
import { restoreBackup } from './restore-backup.ts'
import { fingerprintOf } from './written-since.store.ts'

/** A backup that was asked to be put back at the next start. */
const requestSchema = z.strictObject({
  name: backupSchema.shape.name,
  at: z.iso.datetime(),
  /** Of all that was written when it was asked. */
  fingerprint: z.string(),
})

/** What became of the last one that was asked for. */
const outcomeSchema = z.strictObject({
  name: backupSchema.shape.name,
  at: z.iso.datetime(),
  did: z.enum(['restored', 'lapsed', 'refused']),
  /** The name by which what was replaced can be put back. */
  replaced: z.string().nullable(),
})
export type RestoreOutcome = z.infer<typeof outcomeSchema>

type Services = Pick<AppContext, 'place' | 'database' | 'clock'>

/**
 * Asks for a backup to be put back at the next start: a server that runs cannot replace the database under itself. It lapses once
 * somebody writes: they were not asked whether that may go.
 * @throws {DomainError} `backup.notFound`, `backup.otherEngine`; `backup.notEmpty` on PostgreSQL, which takes one only when it is empty
 */
export async function requestRestore({ place, database, clock }: Services, name: string): Promise<void> {
  const backup = await getBackup(place.dataDir, name)
  if (place.databaseUrl !== undefined) throw new DomainError('backup.notEmpty')
  if (backup.engine !== 'sqlite') throw new DomainError('backup.otherEngine')
  const request = { name, at: instantOf(clock), fingerprint: await fingerprintOf(database.read) }
  await writeSheet(requestFile(place.dataDir), request)
}

/** Takes the request back. */
export async function cancelRestore({ dataDir }: Place): Promise<void> {
  await rm(requestFile(dataDir), { force: true })
}

/** What was asked for and is to happen at the next start, and whether it lapsed meanwhile. */
export async function findRequested({
  place,
  database,
}: Pick<Services, 'place' | 'database'>): Promise<{ name: string; isLapsed: boolean } | null> {
  const request = await readSheet(requestFile(place.dataDir), requestSchema)
  if (request === undefined) return null
  const { name, fingerprint } = request
  return { name, isLapsed: fingerprint !== (await fingerprintOf(database.read)) }
}

/** What became of the last request. */
export async function findOutcome({ dataDir }: Place): Promise<RestoreOutcome | null> {
  return (await readSheet(outcomeFile(dataDir), outcomeSchema)) ?? null
}

/**
 * Puts back what was asked for before this start, unless something was written since, and says in the terminal what it did. Where it
 * is refused, the data stays as it is.
 */
export async function restoreRequested(environment: Place & { locale: string }): Promise<void> {
  const { dataDir, databaseUrl, locale } = environment
  const request = await readSheet(requestFile(dataDir), requestSchema)
  if (request === undefined || databaseUrl !== undefined) return
  const { name } = request
  const outcome = { name, at: instantOf(systemClock), replaced: null }
  try {
    if (await isLapsed(environment, request.fingerprint)) {
      process.stdout.write(`${say(locale, (words) => words.backup.lapsed, { name })}\n`)
      await settle(environment, { ...outcome, did: 'lapsed' })
      return
    }
    const aside = await restoreBackup(environment, name, systemClock)
    const replaced = aside === undefined ? null : basename(aside)
    await settle(environment, { ...outcome, did: 'restored', replaced })
    process.stdout.write(`${say(locale, (words) => words.backup.restoredAtStart, { name })}\n`)
    if (aside !== undefined) {
      const where = { place: aside, name: basename(aside) }
      process.stdout.write(`${say(locale, (words) => words.backup.aside, where)}\n`)
    }
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, locale)}\n`)
    await settle(environment, { ...outcome, did: 'refused' })
  }
}

/** A database that cannot be read any more was not written to either, and is what a backup is for. */
async function isLapsed(place: Place, fingerprint: string): Promise<boolean> {
  const beyondReading: readonly ErrorCode[] = ['storage.damaged', 'storage.foreign']
  let database: OpenDatabase
  try {
    database = await openDatabase(place)
  } catch (error) {
    if (error instanceof DomainError && beyondReading.includes(error.code)) return false
    throw error
  }
  try {
    return fingerprint !== (await fingerprintOf(database.read))
  } finally {
    await database.close()
  }
}

async function settle(place: Place, outcome: RestoreOutcome): Promise<void> {
  await writeSheet(outcomeFile(place.dataDir), outcome)
  await cancelRestore(place)
}

async function writeSheet(file: string, sheet: object): Promise<void> {
  await writeFile(`${file}.part`, JSON.stringify(sheet), { mode: 0o600 })
  await rename(`${file}.part`, file)
}

async function readSheet<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  return schema.safeParse(jsonOf(await readFile(file, 'utf8').catch(() => ''))).data
}

function requestFile(dataDir: string): string {
  return join(backupFolder(dataDir), 'restore-at-start')
}

function outcomeFile(dataDir: string): string {
  return join(backupFolder(dataDir), 'last-restore')
}
