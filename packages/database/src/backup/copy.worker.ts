import { parentPort, workerData } from 'node:worker_threads'
import { DomainError } from '@cadans/domain/errors'
import { toStorageError } from '../storage-error.ts'
import type { CopyAnswer, CopyOrder } from './copy-database.ts'
import type { CopyContents } from './copy-facts.ts'
import { measureFile, syncFile } from './durable-file.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, only windows do
parentPort?.postMessage(await answer(workerData as CopyOrder))

async function answer({ file, databaseUrl, target }: CopyOrder): Promise<CopyAnswer> {
  try {
    const contents = await copy({ file, databaseUrl, target })
    await syncFile(target)
    const engine = databaseUrl === undefined ? 'sqlite' : 'postgres'
    return { facts: { engine, ...contents, ...(await measureFile(target)) } }
  } catch (error) {
    const named = toStorageError(error)
    // An error loses its class on the way between threads.
    return { code: named instanceof DomainError ? named.code : undefined, reason: reasonOf(error) }
  }
}

/** Each engine is loaded where it is needed: the thread lives for one copy, and loading costs more than most copies do. */
async function copy({ file, databaseUrl, target }: CopyOrder): Promise<CopyContents> {
  if (databaseUrl === undefined) {
    const { copySqlite } = await import('./copy-sqlite.ts')
    return copySqlite(file, target)
  }
  const { copyPostgres } = await import('./copy-postgres.ts')
  return copyPostgres(databaseUrl, target)
}

function reasonOf(error: unknown): string {
  return error instanceof Error
    ? `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
    : String(error)
}
