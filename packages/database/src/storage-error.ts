import { DomainError, type ErrorCode } from '@cadans/domain'

/** The engines' own codes, by their beginning: SQLite's extended codes, PostgreSQL's SQLSTATE, Node's sockets. */
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
  ['53100', 'storage.full'],
  ['25006', 'storage.readOnly'],
  ['55P03', 'storage.busy'],
  ['57014', 'storage.busy'],
  ['40001', 'storage.busy'],
  ['40P01', 'storage.busy'],
  ['53300', 'storage.busy'],
  ['XX001', 'storage.damaged'],
  ['XX002', 'storage.damaged'],
  ['57P', 'storage.unreachable'],
  ['08', 'storage.unreachable'],
  ['28', 'storage.unreachable'],
  ['3D000', 'storage.unreachable'],
  ['ECONN', 'storage.unreachable'],
  ['ENOTFOUND', 'storage.unreachable'],
  ['EHOSTUNREACH', 'storage.unreachable'],
  ['ENET', 'storage.unreachable'],
  ['EAI_AGAIN', 'storage.unreachable'],
  ['EPIPE', 'storage.unreachable'],
  ['ETIMEDOUT', 'storage.unreachable'],
]

/** What PostgreSQL's client says of a connection that broke or never came, without a code. */
const BROKEN =
  /^(?:Connection terminated|Client (?:was closed|has encountered a connection error)|timeout exceeded when trying to connect)/

/** Names what an engine refused, with the engine's own error as cause; anything else comes back as it is. */
export function toStorageError(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error
  const given = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = codes.find(([beginning]) => given.startsWith(beginning))?.[1]
  const code = given === '' && BROKEN.test(error.message) ? 'storage.unreachable' : known
  return code === undefined ? error : new DomainError(code, {}, { cause: error })
}
