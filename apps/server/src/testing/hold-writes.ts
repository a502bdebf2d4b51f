import type { OpenDatabase, WriteTransaction } from '@cadans/database'

/** The real database, whose writes wait until they are let through: what they stand on can end in between. */
export function holdWrites(database: OpenDatabase) {
  const open = Promise.withResolvers<void>()
  let count = 0
  let told = (): void => undefined
  return {
    open: open.resolve,
    /** Resolves when so many writes wait. */
    async waiting(wanted: number): Promise<void> {
      const all = Promise.withResolvers<void>()
      told = () => {
        if (count >= wanted) all.resolve()
      }
      told()
      await all.promise
    },
    database: {
      ...database,
      write: async <T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> => {
        count += 1
        told()
        await open.promise
        return database.write(work)
      },
    },
  }
}
