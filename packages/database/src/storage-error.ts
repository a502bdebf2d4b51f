import { DomainError, type ErrorCode } from '@cadans/domain/errors'

/** The engines' own codes, by their beginning: SQLite's extended codes, PostgreSQL's SQLSTATE, Node's sockets and OpenSSL. */
const codes: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'storage.full'],
  ['SQLITE_READONLY', 'storage.readOnly'],
  ['SQLITE_PERM', 'storage.readOnly'],
  ['SQLITE_CANTOPEN', 'storage.readOnly'],
  ['SQLITE_BUSY', 'storage.busy'],
  ['SQLITE_LOCKED', 'storage.busy'],
  // No room for the index of the log, a file beside the database: nothing of the database itself is wrong.
  ['SQLITE_IOERR_SHMSIZE', 'storage.full'],
  ['SQLITE_IOERR', 'storage.damaged'],
  ['SQLITE_CORRUPT', 'storage.damaged'],
  ['SQLITE_NOTADB', 'storage.damaged'],
  ['42P07', 'storage.foreign'],
  // Of two who make the same at once, the second.
  ['SQLITE_CONSTRAINT_UNIQUE', 'row.twice'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'row.twice'],
  ['23505', 'row.twice'],
  ['53100', 'storage.full'],
  ['25006', 'storage.readOnly'],
  // No right to make or change a table, or no schema to do so in.
  ['42501', 'storage.readOnly'],
  ['3F000', 'storage.readOnly'],
  ['55P03', 'storage.busy'],
  ['57014', 'storage.busy'],
  ['40001', 'storage.busy'],
  ['40P01', 'storage.busy'],
  ['53300', 'storage.busy'],
  ['XX001', 'storage.damaged'],
  ['XX002', 'storage.damaged'],
  ['57P', 'storage.unreachable'],
  ['08', 'storage.unreachable'],
  ['28', 'storage.denied'],
  ['3D000', 'storage.denied'],
  ['ECONN', 'storage.unreachable'],
  ['ENOTFOUND', 'storage.unreachable'],
  ['EHOSTUNREACH', 'storage.unreachable'],
  ['ENET', 'storage.unreachable'],
  ['EAI_AGAIN', 'storage.unreachable'],
  ['EPIPE', 'storage.unreachable'],
  ['ETIMEDOUT', 'storage.unreachable'],
  ['ERR_TLS', 'storage.insecure'],
  ['ERR_SSL', 'storage.insecure'],
  ['ERR_OSSL', 'storage.insecure'],
  ['EPROTO', 'storage.insecure'],
  ['CERT_', 'storage.insecure'],
  ['SELF_SIGNED_', 'storage.insecure'],
  ['DEPTH_ZERO_', 'storage.insecure'],
  ['UNABLE_TO_', 'storage.insecure'],
]

/** What a pooler says that refuses how we work with a database, under a code that it has for much else. */
const REFUSED_BY_POOLER =
  /^unsupported startup parameter|transaction blocks not allowed in statement pooling mode/i

/** What PostgreSQL's client says without a code: of a connection that broke or never came, and of one without encryption. */
const sayings: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout)/,
    'storage.unreachable',
  ],
  [/^Client (?:was closed|has encountered a connection error)/, 'storage.unreachable'],
  [/^(?:The server does not support|There was an error establishing an) SSL/, 'storage.insecure'],
]

/** Names what an engine refused, with the engine's own error as cause; anything else comes back as it is. */
export function toStorageError(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error
  if (REFUSED_BY_POOLER.test(error.message)) {
    return new DomainError('storage.pooler', { reason: error.message }, { cause: error })
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const known =
    code === undefined
      ? sayings.find(([saying]) => saying.test(error.message))
      : codes.find(([beginning]) => code.startsWith(beginning))
  return known === undefined ? error : new DomainError(known[1], {}, { cause: error })
}
