import { inject } from 'vitest'
import { createDatabaseOn, type FreshDatabase } from './new-database.ts'

export type { FreshDatabase } from './new-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/**
 * Makes a PostgreSQL database for one test file; needs `testPreset({ postgres: true })`.
 * @param template the name of the database it is a copy of; an empty one when left out
 */
export function createFreshDatabase(template?: string): Promise<FreshDatabase> {
  return createDatabaseOn(inject('postgresUrl'), template)
}
