import { entities, type HistoryLine, idSchema } from '@cadans/domain'
import { z } from 'zod'
import { contributorProcedure, memberInput, memberProcedure, router } from '../trpc.ts'
import { findHistory } from './history.store.ts'
import { findReversible } from './reversible.store.ts'
import { type Nouns, redo, undo } from './reverse.store.ts'

/** The largest change number that a column holds. */
const MOST_NUMBER = 2_147_483_647

/** Undo, redo and history of all kinds of row alike. */
export function journalRouter(nouns: Nouns) {
  return router({
    undo: contributorProcedure
      .input(memberInput({ id: idSchema.optional() }))
      .mutation(({ ctx, input }) => undo({ ...ctx, nouns }, ctx.member, input.id)),

    redo: contributorProcedure.mutation(({ ctx }) => redo({ ...ctx, nouns }, ctx.member)),

    history: memberProcedure
      .input(
        memberInput({
          before: z.int().max(MOST_NUMBER).optional(),
          personId: idSchema.optional(),
          entity: z.enum(entities).optional(),
          limit: z.int().min(1).max(100).default(50),
        }),
      )
      .query(async ({ ctx: { database, member }, input: { workspaceId: _workspaceId, ...asked } }) => {
        const lines = await findHistory(database.read, member, asked)
        const ids = lines.filter(({ isUndone }) => !isUndone).map(({ id }) => id)
        const reversible =
          member.role === 'viewer' ? new Set() : await findReversible(database.read, member, ids)
        return lines.map((line): HistoryLine => ({ ...line, mayUndo: reversible.has(line.id) }))
      }),
  })
}
