import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { DomainError, type ErrorCode } from '@cadans/domain'
import { databaseFile, type Place } from '../open-database.ts'
import { migrations } from '../migrations/index.ts'
import { toStorageError } from '../storage-error.ts'
import type { CopyFacts, Restoring } from './copy-facts.ts'
import { measureFile } from './durable-file.ts'
import { restoreSqlite } from './restore-sqlite.ts'

export interface CopyOrder {
  file: string
  databaseUrl: string | undefined
  target: string
}

export type CopyAnswer = { facts: CopyFacts } | { code: ErrorCode | undefined; reason: string }

/**
 * Copies a database as it is at one instant to the file `target`, which must be empty or absent, and reads the copy again. It happens
 * in a thread of its own with a connection of its own, so that reading and writing go on. `signal` ends it early: what is left is
 * a part of a file.
 * @throws {DomainError} `backup.nothing`, `backup.damaged`, `storage.*`
 */
export async function copyDatabase(place: Place, target: string, signal?: AbortSignal): Promise<CopyFacts> {
  const workerData: CopyOrder = { file: databaseFile(place), databaseUrl: place.databaseUrl, target }
  const worker = new Worker(new URL('copy.worker.ts', import.meta.url), { workerData })
  try {
    const [answer] = (await once(worker, 'message', { signal })) as [CopyAnswer]
    if ('facts' in answer) return answer.facts
    const cause = new Error(answer.reason)
    throw answer.code === undefined ? cause : new DomainError(answer.code, {}, { cause })
  } finally {
    await worker.terminate()
  }
}

/**
 * Puts a copy back: in the place of the SQLite database, which is kept in the folder `aside`, or into an empty PostgreSQL. Everybody
 * signs in anew, and no address that was handed out works any more: see {@link closeDoors}.
 * @throws {DomainError} `backup.damaged` when the file is not what was noted beside it, `backup.otherEngine`, `backup.inUse`,
 *   `backup.notEmpty`, `storage.*`
 */
export async function restoreDatabase(place: Place, source: string, restoring: Restoring): Promise<void> {
  const { facts } = restoring
  const engine = place.databaseUrl === undefined ? 'sqlite' : 'postgres'
  if (facts.engine !== engine) throw new DomainError('backup.otherEngine')
  const unknown = facts.steps.filter((step) => !migrations.some(({ name }) => name === step))
  if (unknown.length > 0) throw new DomainError('storage.newer', { steps: unknown })
  const { bytes, sha256 } = await measureFile(source)
  if (bytes !== facts.bytes || sha256 !== facts.sha256) throw new DomainError('backup.damaged')
  try {
    if (place.databaseUrl === undefined) {
      await restoreSqlite(databaseFile(place), source, restoring)
      return
    }
    const { restorePostgres } = await import('./restore-postgres.ts')
    await restorePostgres(place.databaseUrl, source, restoring)
  } catch (error) {
    throw toStorageError(error)
  }
}
