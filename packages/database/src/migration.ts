import type { Kysely } from 'kysely'
import type { Engine } from './database.ts'

export interface MigrationContext {
  engine: Engine
}

/** A step of the schema: frozen once released, and knowing nothing of today's tables. */
export interface Migration {
  name: string
  up: (database: Kysely<unknown>, context: MigrationContext) => Promise<void>
}
