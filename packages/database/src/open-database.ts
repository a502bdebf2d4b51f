import { join } from 'node:path'
import type { OpenDatabase } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** Where the rows live: one file in `dataDir`, or the PostgreSQL of `databaseUrl` when that is given. */
export function openDatabase(place: {
  dataDir: string
  databaseUrl: string | undefined
}): Promise<OpenDatabase> {
  return place.databaseUrl === undefined
    ? openSqlite(join(place.dataDir, 'cadans.db'))
    : openPostgres(place.databaseUrl)
}
