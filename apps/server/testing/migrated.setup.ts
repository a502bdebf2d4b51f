import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabaseOn } from '@cadans/config/testing/new-database.ts'
import { openDatabase } from '@cadans/database'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database of PostgreSQL, which the databases of tests are copied from. */
    migratedDatabase: string
    /** The same of SQLite: a file. */
    migratedFile: string
  }
}

/** Brings one database of each engine to the schema of today, so that not every test has to. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, name, drop } = await createDatabaseOn(project.getProvidedContext().postgresUrl)
  const folder = await mkdtemp(join(tmpdir(), 'cadans-migrated-'))
  for (const databaseUrl of [url, undefined]) {
    const database = await openDatabase({ dataDir: folder, databaseUrl })
    await database.close()
  }
  project.provide('migratedDatabase', name)
  project.provide('migratedFile', join(folder, 'cadans.db'))
  return async () => {
    await drop()
    await rm(folder, { recursive: true })
  }
}
