import { createDatabaseOn } from '@cadans/config/testing/new-database.ts'
import { openDatabase } from '@cadans/database'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database of PostgreSQL, which the databases of tests are copied from. */
    migratedDatabase: string
  }
}

/** Brings one database to the schema of today, so that not every test has to. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, name, drop } = await createDatabaseOn(project.getProvidedContext().postgresUrl)
  const database = await openDatabase({ dataDir: '', databaseUrl: url })
  await database.close()
  project.provide('migratedDatabase', name)
  return drop
}
