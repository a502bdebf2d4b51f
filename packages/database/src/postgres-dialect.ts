import {
  CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely'
import { createPool } from './postgres-pool.ts'

/**
 * A PostgreSQL whose transactions bring their terms along: what was acknowledged is on disk, and nobody waits for ever. A pooler
 * gives each transaction to whichever connection is free, so that what is set on a connection is lost, or falls to somebody else.
 */
export class TermsDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  readonly #patience: number

  /**
   * @param url `postgres://user:password@host:port/database`
   * @param patience how long one statement may take, in milliseconds
   */
  constructor(url: string, patience: number) {
    const config = { pool: createPool(url, patience) }
    super(config)
    this.#config = config
    this.#patience = patience
  }

  override createDriver(): PostgresDriver {
    return new TermsDriver(this.#config, this.#patience)
  }
}

class TermsDriver extends PostgresDriver {
  readonly #terms: string

  constructor(config: PostgresDialectConfig, patience: number) {
    super(config)
    this.#terms = [
      'synchronous_commit = on',
      `statement_timeout = ${patience}`,
      'lock_timeout = 5000',
      'idle_in_transaction_session_timeout = 30000',
    ]
      .map((term) => `set local ${term}`)
      .join('; ')
  }

  /** In one message, which costs no more than beginning does. */
  override async beginTransaction(
    connection: DatabaseConnection,
    { isolationLevel, accessMode }: TransactionSettings,
  ): Promise<void> {
    const level = isolationLevel === undefined ? '' : ` isolation level ${isolationLevel}`
    const access = accessMode === undefined ? '' : ` ${accessMode}`
    await connection.executeQuery(CompiledQuery.raw(`begin${level}${access}; ${this.#terms}`))
  }
}
