import { type BinEntity, DomainError, type Id, type Post } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import { findObstacle } from '../journal/bonds.store.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { loadRows } from '../journal/rows.store.ts'
import type { Kinds, Row } from '../journal/row-kind.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import type { Writer } from '../access/member.ts'
import { actingIn } from '../approval/acting.ts'
import { returnedPost } from '../approval/approval.rules.ts'
import { postKind } from '../post/post.kind.ts'
import { taskKind } from '../work/work.kinds.ts'
import { findDeleted } from './bin.store.ts'
import { binStart, NEVER } from './find-bin.ts'

const kinds: Kinds<BinEntity> = { post: postKind, idea: ideaKind, task: taskKind }

/**
 * Takes something out of the bin, as it was when it was deleted.
 * @throws {DomainError} `bin.gone` when it is not in the bin, `bin.missing` when what it stands on was deleted too
 */
export async function bringBack(
  context: AppContext,
  member: Writer,
  { entity, id }: { entity: BinEntity; id: Id },
) {
  const intent = { deed: 'bringBack', entity, member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, async (change) => {
    const { transaction } = change
    const asked = { workspaceId: member.workspaceId, from: binStart(context.clock), until: NEVER }
    const deleted = (await findDeleted(transaction, entity, asked)).find((item) => item.id === id)
    if (deleted === undefined) throw new DomainError('bin.gone', { entity, id })
    const kind = kinds[entity]
    const store = { executor: transaction, engine: context.database.engine }
    const row = (await loadRows(store, member, { kind, ids: [id] })).get(id)?.row ?? null
    const to =
      row !== null && entity === 'post'
        ? (returnedPost(row as Row & Post, await actingIn(change)) as Row)
        : row
    await change.restore(kind, [{ id, from: null, to }], () => {
      throw new DomainError('bin.gone', { entity, id })
    })
    const obstacle = await findObstacle(change, deleted.changeSetId, {
      kinds: Object.values(kinds),
      touched: [kind],
    })
    if (obstacle !== undefined) throw new DomainError('bin.missing', { entity, id, missing: obstacle })
  })
  return { changeNumber, changeSetId }
}
