import { type Logger, pino } from 'pino'

export type { Logger } from 'pino'

/** Lines of JSON on the error stream. They hold no token, no password and no text of a post. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))
}
