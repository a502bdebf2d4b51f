import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabaseOn } from '@cadans/config/testing/new-database.ts'
import { startPostgres } from '@cadans/config/testing/postgres.ts'
import type { Engine, Place } from '@cadans/database'

/** Does something on an empty SQLite and then on an empty PostgreSQL, and clears up after both. */
export async function onBothEngines(work: (place: Place, engine: Engine) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cadans-safety-'))
  const postgres = await startPostgres()
  try {
    await work({ dataDir, databaseUrl: undefined }, 'sqlite')
    const { url } = await createDatabaseOn(postgres.url)
    await work({ dataDir, databaseUrl: url }, 'postgres')
  } finally {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
