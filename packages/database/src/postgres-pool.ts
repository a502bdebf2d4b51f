import pg from 'pg'

const INT8 = 20
/** What was acknowledged is on disk. */
const OPTIONS = '-c synchronous_commit=on'
const MARGIN = 5000

/**
 * Connections to a PostgreSQL, made as they are needed. Nothing is asked of it yet.
 * @param url `postgres://user:password@host:port/database`
 * @param patience how long one statement may take, in milliseconds
 */
export function createPool(url: string, patience: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withOurTerms(url),
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: patience,
    // Ours, for a server that holds the line and says nothing any more.
    query_timeout: patience + MARGIN,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'cadans',
    options: OPTIONS,
    types: {
      // Counts arrive as text by default; ours stay far below 2^53.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  })
  // A connection that breaks is replaced by the pool. Without a listener it would end the process: the pool's hears of idle
  // ones, and only the connection's own of one that breaks between two statements of a transaction.
  pool.on('error', () => undefined)
  pool.on('connect', (connection) => connection.on('error', () => undefined))
  return pool
}

/**
 * Options of an address take the place of ours: ours go before them. And pg takes a weaker sslmode for `verify-full`, which it
 * says in a page of warning: until a next version of it takes them for less, the address says what happens.
 */
function withOurTerms(url: string): string {
  const durable = url.replace(/(?<=[?&]options=)/, encodeURIComponent(`${OPTIONS} `))
  if (durable.includes('uselibpqcompat=true')) return durable
  return durable.replace(/(?<=[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, 'verify-full')
}
