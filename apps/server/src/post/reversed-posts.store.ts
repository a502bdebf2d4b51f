import type { Post, Workspace } from '@cadans/domain'
import type { Change, Step } from '../journal/change.ts'
import type { Reversal } from '../journal/reverse.store.ts'
import { parseRow, type Row } from '../journal/row-kind.ts'
import { actingIn } from '../approval/acting.ts'
import { redonePost, undonePost } from '../approval/approval.rules.ts'

/** What posts become again when a change of them is reversed, under the rule of approval of today. */
export async function reversedPosts(
  change: Change,
  steps: readonly Step<Row>[],
  { set, direction }: Reversal,
): Promise<Step<Row>[]> {
  const acting = await actingIn(change)
  const hasStood = acting.approval !== 'required' || set.changeNumber > (await requiredSince(change))
  const posts = steps as unknown as readonly Step<Post>[]
  return posts.map(({ id, from, to }) => {
    if (to === null) return { id, from, to }
    if (direction === 'redo') return { id, from, to: redonePost(to, from, acting) }
    return { id, from, to: undonePost(to, from, { acting, hasStood }) }
  })
}

/** The number of the change since which a yes is required; 0 where it always was. */
async function requiredSince({ transaction, member }: Change): Promise<number> {
  const rows = await transaction
    .selectFrom('changes')
    .select(['number', 'before'])
    .where('workspace_id', '=', member.workspaceId)
    .where('entity', '=', 'workspace')
    .orderBy('number', 'desc')
    .execute()
  const last = rows.find(({ before }) => (parseRow(before) as Workspace | null)?.approval !== 'required')
  return last?.number ?? 0
}
