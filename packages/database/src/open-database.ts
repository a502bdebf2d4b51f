import { join } from 'node:path'
import type { OpenDatabase } from './database.ts'
import { openSqlite } from './sqlite.ts'

/**
 * Where the rows live: one file in `dataDir`, or the PostgreSQL of `databaseUrl` when that is given, whose client is
 * loaded only then.
 * @throws {DomainError} `storage.*`
 */
export async function openDatabase(place: {
  dataDir: string
  databaseUrl: string | undefined
}): Promise<OpenDatabase> {
  if (place.databaseUrl === undefined) return openSqlite(join(place.dataDir, 'cadans.db'))
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(place.databaseUrl)
}
