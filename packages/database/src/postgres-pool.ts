import pg from 'pg'

const INT8 = 20
const MARGIN = 5000

/**
 * Connections to a PostgreSQL, made as they are needed. Nothing is asked of it yet.
 * @param url `postgres://user:password@host:port/database`
 * @param patience how long one statement may take, in milliseconds
 */
export function createPool(url: string, patience: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withFullCheck(url),
    max: 10,
    connectionTimeoutMillis: 5000,
    // Ours, for a read outside a transaction, and for a server that holds the line and says nothing any more. All other limits
    // come with each transaction: a pooler refuses them here.
    query_timeout: patience + MARGIN,
    application_name: 'cadans',
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
 * pg takes a weaker sslmode for `verify-full`, which it says in a page of warning: until a next version of it takes them for less,
 * the address says what happens.
 */
function withFullCheck(url: string): string {
  if (url.includes('uselibpqcompat=true')) return url
  return url.replace(/(?<=[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, 'verify-full')
}
