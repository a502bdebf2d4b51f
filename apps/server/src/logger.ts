import { type Logger, pino } from 'pino'

export type { Logger } from 'pino'

/** Lines of JSON on the error stream. They hold no token, no password and no text of a post. */
export function createLogger(level: string): Logger {
  const timestamp = pino.stdTimeFunctions.isoTime
  return pino({ level, base: null, timestamp, serializers: { err: errorOf } }, pino.destination(2))
}

/** Of an error what happened and where; what an engine adds, such as the row that it refused, may be anybody's words. */
function errorOf(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, cause } = error
  const code = 'code' in error ? error.code : undefined
  return { name, code, message, stack, ...(cause !== undefined && { cause: errorOf(cause) }) }
}
