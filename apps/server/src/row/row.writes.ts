import type { Id, Role } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import type { Change } from '../journal/change.ts'
import type { Row, RowKind } from '../journal/row-kind.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { assertReferences, type References } from './references.store.ts'

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
  /** What a saved row asks of others, in the same change set; `before` is undefined where it is new. */
  afterSave?: (change: Change, row: T, more: { before: T | undefined; newId: () => Id }) => Promise<void>
  /** Refuses a deletion that would orphan something, and deletes or changes what goes along. */
  beforeRemove?: (change: Change, row: T) => Promise<void>
}

/** One kind of row, and what it needs beyond what all have in common. */
interface Ruled<T extends Row, Saved extends Row> {
  kind: RowKind<T>
  rules: KindRules<T, Saved>
}

/**
 * Makes or changes a row of any kind.
 * @param saved version 0 makes it
 * @throws {DomainError} `row.foreign`, `row.notFound`, `row.stale`, and what the rules refuse
 */
export async function saveRow<T extends Row, Saved extends Row>(
  context: AppContext,
  member: Writer,
  { kind, rules, saved }: Ruled<T, Saved> & { saved: Saved },
) {
  const intent = {
    deed: saved.version === 0 ? 'create' : 'update',
    entity: kind.entity,
    subject: kind.subject(saved as unknown as T),
    member,
  } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const before = saved.version === 0 ? undefined : (await change.require(kind, [saved.id])).get(saved.id)
    await assertReferences(change.transaction, member, {
      after: rules.references?.(saved) ?? {},
      before: before && rules.references?.(before as unknown as Saved),
    })
    await rules.beforeSave?.(change, saved)
    const [row] =
      saved.version === 0
        ? await change.create(kind, [{ ...rules.fresh, ...saved } as unknown as T])
        : await change.update(kind, [saved], (known) => ({ ...known, ...saved }))
    // A creation that was sent again has had what follows from it.
    if (saved.version > 0 || !change.isEmpty()) {
      await rules.afterSave?.(change, row as T, { before, newId: context.newId })
    }
    return row as T
  })
  return answerOf(written, 'row')
}

/** Deletes a row of any kind, softly. @throws {DomainError} `row.notFound`, `row.stale`, and what the rules refuse */
export async function removeRow<T extends Row, Saved extends Row>(
  context: AppContext,
  member: Writer,
  { kind, rules, id, version }: Ruled<T, Saved> & { id: Id; version: number },
) {
  const intent = { deed: 'remove', entity: kind.entity, member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    const row = (await change.require(kind, [id])).get(id)
    if (row !== undefined) await rules.beforeRemove?.(change, row)
    await change.remove(kind, [{ id, version }])
  })
  return { changeNumber, changeSetId }
}
