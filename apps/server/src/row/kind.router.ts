import { type Entity, type Id, idSchema, type Role } from '@cadans/domain'
import { z } from 'zod'
import type { Change } from '../journal/change.ts'
import { assertReferences, type References } from './references.store.ts'
import type { Row, RowKind } from '../journal/row-kind.ts'
import { answerOf } from '../journal/written.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { memberInput, router, writing } from '../trpc.ts'

/** What one kind of row needs beyond what all have in common. */
export interface KindRules<T extends Row, Saved extends Row> {
  /** The least role that may write it, without which it takes a planner. */
  least?: Role
  /** Fields that a new row has beside those that are sent. */
  fresh?: Partial<T>
  /** The ids it names, by what they are. */
  references?: (row: Saved) => References
  /** Refuses a row that its schema cannot. */
  beforeSave?: (change: Change, row: Saved) => Promise<void> | void
  /** What a saved row asks of others, in the same change set. */
  afterSave?: (change: Change, row: T, newId: () => Id) => Promise<void>
  /** Refuses a deletion that would orphan something, and deletes or changes what goes along. */
  beforeRemove?: (change: Change, row: T) => Promise<void>
}

/** `save` and `remove` of one kind of row, for all kinds alike. */
export function kindRouter<T extends Row, Saved extends Row, Sent>(
  kind: RowKind<T>,
  saveSchema: z.ZodType<Saved, Sent>,
  rules: KindRules<T, Saved>,
) {
  const entity: Entity = kind.entity
  // Named by hand: what zod would infer from a schema that is itself a parameter cannot be read back below.
  const saveInput = memberInput({ row: saveSchema }) as unknown as z.ZodType<
    { workspaceId: Id; row: Saved },
    { workspaceId: Id; row: Sent }
  >
  const procedure = writing(rules.least ?? 'planner')
  return router({
    save: procedure.input(saveInput).mutation(async ({ ctx, input }) => {
      const saved = input.row
      const intent = {
        deed: saved.version === 0 ? 'create' : 'update',
        entity,
        subject: kind.subject(saved as unknown as T),
        member: ctx.member,
      } as const
      const written = await writeChangeSet(ctx, intent, async (change) => {
        const before =
          saved.version === 0 ? undefined : (await change.require(kind, [saved.id])).get(saved.id)
        await assertReferences(change.transaction, ctx.member, {
          after: rules.references?.(saved) ?? {},
          before: before && rules.references?.(before as unknown as Saved),
        })
        await rules.beforeSave?.(change, saved)
        const [row] =
          saved.version === 0
            ? await change.create(kind, [{ ...rules.fresh, ...saved } as unknown as T])
            : await change.update(kind, [saved], (row) => ({ ...row, ...saved }))
        // A creation that was sent again has had what follows from it.
        if (saved.version > 0 || !change.isEmpty()) await rules.afterSave?.(change, row as T, ctx.newId)
        return row as T
      })
      return answerOf(written, 'row')
    }),

    remove: procedure
      .input(memberInput({ id: idSchema, version: z.int().min(1) }))
      .mutation(async ({ ctx, input: { id, version } }) => {
        const written = await writeChangeSet(
          ctx,
          { deed: 'remove', entity, member: ctx.member },
          async (change) => {
            const row = (await change.require(kind, [id])).get(id)
            if (row !== undefined) await rules.beforeRemove?.(change, row)
            await change.remove(kind, [{ id, version }])
          },
        )
        return { changeNumber: written.changeNumber, changeSetId: written.changeSetId }
      }),
  })
}
