import { join } from 'node:path'
import type { OpenDatabase } from './database.ts'
import { openSqlite } from './sqlite.ts'

/** Where the rows live: one file in `dataDir`, or the PostgreSQL of `databaseUrl` when that is given. */
export interface Place {
  dataDir: string
  databaseUrl: string | undefined
}

/** The file of SQLite in the folder of a place. */
export function databaseFile({ dataDir }: Place): string {
  return join(dataDir, 'cadans.db')
}

/**
 * Opens the database of a place; the client of PostgreSQL is loaded only where it is used.
 * @throws {DomainError} `storage.*`
 */
export async function openDatabase(place: Place): Promise<OpenDatabase> {
  if (place.databaseUrl === undefined) return openSqlite(databaseFile(place))
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(place.databaseUrl)
}
