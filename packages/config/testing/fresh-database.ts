import { inject } from 'vitest'
import { createDatabaseOn, type FreshDatabase } from './new-database.ts'

export type { FreshDatabase } from './new-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** Makes an empty PostgreSQL database for one test file; needs `testPreset({ postgres: true })`. */
export function createFreshDatabase(): Promise<FreshDatabase> {
  return createDatabaseOn(inject('postgresUrl'))
}
