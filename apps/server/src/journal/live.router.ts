import type { Id } from '@cadans/domain'
import { requireStill } from '../access/still-in.store.ts'
import { actorProcedure, router } from '../trpc.ts'
import { findChangeNumbers } from '../live/live.store.ts'

export const liveRouter = router({
  /**
   * The change numbers of all workspaces that somebody is let into, at once and whenever one of them rises, one comes or one goes. A
   * client that was away compares them with the last ones it saw. Ends with a refusal when the session does.
   */
  numbers: actorProcedure.subscription(async function* numbers({
    ctx: { live, actor, database },
    signal,
  }): AsyncGenerator<Record<Id, number>> {
    const stream = await live.enter(actor.kind === 'user' ? actor.userId : 'local')
    const ending = signal ?? new AbortController().signal
    let told = ''
    try {
      while (!ending.aborted && !live.isClosed) {
        await requireStill(database.read, actor)
        const now = await findChangeNumbers(database.read, actor)
        const text = JSON.stringify(now)
        if (text !== told) yield now
        told = text
        await stream.next(ending)
      }
    } finally {
      stream.leave()
    }
  }),
})
