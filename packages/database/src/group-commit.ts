import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Database, OpenDatabase, WriteTransaction } from './database.ts'
import { toStorageError } from './storage-error.ts'

/** Writes that share one commit, at most: whoever waits for it waits for all of them. */
const MOST = 32

/** One write that waits for its turn. */
interface Piece {
  run: (transaction: WriteTransaction) => Promise<Answer>
  refuse: (error: unknown) => void
}

/** Tells a caller what became of its write. Called once that is certain: after the commit. */
type Answer = () => void

export interface GroupCommit {
  write: OpenDatabase['write']
  /** Resolves when no write is running or waiting. */
  idle: () => Promise<void>
}

/**
 * Writes of an engine with one writer, one after the other, in transactions that those which wait at the same time share: on disk
 * it is the commit that takes long, and one is enough for all. Each keeps to itself behind a savepoint: what one could not do is
 * undone alone. Nobody is answered before the commit, and when that fails, everybody hears so.
 * @param isOpen whether the connection is in a transaction: some errors, a full disk among them, end it by themselves
 */
export function groupCommit(database: Kysely<Database>, isOpen: () => boolean): GroupCommit {
  const waiting: Piece[] = []
  let running: Promise<void> | undefined

  async function runAll(): Promise<void> {
    while (waiting.length > 0) {
      // What arrived at the same time is asked for within this turn.
      await nextTurn()
      await commit(waiting.splice(0, MOST))
    }
    running = undefined
  }

  async function commit(pieces: readonly Piece[]): Promise<void> {
    const [only, ...more] = pieces
    let answers: Answer[] = []
    try {
      answers = await database.transaction().execute(async (transaction) => {
        const writing = transaction as WriteTransaction
        if (only !== undefined && more.length === 0) return [await only.run(writing)]
        const made: Answer[] = []
        for (const piece of pieces) made.push(await apart(piece, writing))
        return made
      })
    } catch (error) {
      const named = toStorageError(error)
      answers = pieces.map(
        ({ refuse }) =>
          () =>
            refuse(named),
      )
    }
    for (const answer of answers) answer()
  }

  async function apart({ run, refuse }: Piece, transaction: WriteTransaction): Promise<Answer> {
    await sql`savepoint piece`.execute(transaction)
    try {
      const answer = await run(transaction)
      await sql`release piece`.execute(transaction)
      return answer
    } catch (error) {
      if (!isOpen()) throw error
      await sql`rollback to piece`.execute(transaction)
      await sql`release piece`.execute(transaction)
      return () => refuse(toStorageError(error))
    }
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({
          run: async (transaction) => {
            const result = await work(transaction)
            return () => resolve(result)
          },
          refuse: reject,
        })
        running ??= runAll()
      }),
    idle: async () => running,
  }
}
