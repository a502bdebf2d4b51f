import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AppContext } from './context.ts'
import { say } from './startup-problem.ts'

/** What runs gets this long to end before its connection is cut. */
const PATIENCE = 8_000
const SWEEP = 50

/** On SIGTERM or SIGINT: takes no new requests, stops what is being planned, lets the other requests end, closes the database, and so ends with code 0. */
export function closeOnSignal(server: Server, context: AppContext): void {
  let isClosing = false
  const onSignal = (): void => {
    if (isClosing) return
    isClosing = true
    void close(server, context)
  }
  // A second signal, as a process group gets from a terminal, is heard and passed over: closing has begun.
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

/** An error that nothing caught: one sentence for the terminal, all of it for the log, and the same close. */
export function closeOnCrash(server: Server, context: AppContext, locale: string): void {
  let isClosing = false
  process.on('uncaughtException', (error) => {
    context.logger.fatal({ err: error }, 'crashed')
    // What goes wrong while closing is for the log alone; nobody listening, Node would print a stack and end at once.
    if (isClosing) return
    isClosing = true
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${say(locale, (words) => words.problem.crashed, { reason })}\n`)
    process.exitCode = 1
    void close(server, context)
  })
}

async function close(
  server: Server,
  { database, live, planner, listener, logger }: AppContext,
): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), PATIENCE)
  late.unref()
  try {
    live.close()
    const closed = once(server, 'close')
    server.close()
    // Whoever waits for a plan hears that it was stopped.
    const stopped = Promise.all([planner.close(), listener.close()])
    // A stream that has ended leaves its line open, for a next request that will not come.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP)
    server.closeIdleConnections()
    await Promise.all([closed, stopped])
    clearInterval(sweep)
    clearTimeout(late)
    await database.close()
  } catch (error) {
    logger.error({ err: error }, 'shutdown')
    process.exitCode = 1
  }
}
