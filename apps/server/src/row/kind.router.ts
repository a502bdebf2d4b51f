import { type Id, idSchema } from '@cadans/domain'
import { z } from 'zod'
import type { Row, RowKind } from '../journal/row-kind.ts'
import { memberInput, router, writing } from '../trpc.ts'
import { type KindRules, removeRow, saveRow } from './row.writes.ts'

/** `save` and `remove` of one kind of row, for all kinds alike. */
export function kindRouter<T extends Row, Saved extends Row, Sent>(
  kind: RowKind<T>,
  saveSchema: z.ZodType<Saved, Sent>,
  rules: KindRules<T, Saved>,
) {
  // Named by hand: what zod would infer from a schema that is itself a parameter cannot be read back below.
  const saveInput = memberInput({ row: saveSchema }) as unknown as z.ZodType<
    { workspaceId: Id; row: Saved },
    { workspaceId: Id; row: Sent }
  >
  const procedure = writing(rules.least ?? 'planner')
  return router({
    save: procedure
      .input(saveInput)
      .mutation(({ ctx, input }) => saveRow(ctx, ctx.member, { kind, rules, saved: input.row })),

    remove: procedure
      .input(memberInput({ id: idSchema, version: z.int().min(1) }))
      .mutation(({ ctx, input: { id, version } }) =>
        removeRow(ctx, ctx.member, { kind, rules, id, version }),
      ),
  })
}
