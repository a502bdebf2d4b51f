import type { Executor } from '@cadans/database'
import type { Id, Idea } from '@cadans/domain'
import type { Member } from '../access/member.ts'
import { ideaKind } from './idea.kind.ts'

/** Ideas in the tray: those that no post carries. The latest stands first. */
export async function findTray(executor: Executor, member: Member): Promise<Idea[]> {
  const rows = await executor
    .selectFrom('ideas')
    .selectAll()
    .where('workspace_id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
    .where((idea) =>
      idea.not(
        idea.exists(
          idea
            .selectFrom('posts')
            .select('posts.id')
            .where('posts.workspace_id', '=', member.workspaceId)
            .whereRef('posts.idea_id', '=', 'ideas.id')
            .where('posts.deleted_at', 'is', null),
        ),
      ),
    )
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ideaKind.decode({ ...row }))
}

/** How many posts carry an idea. */
export async function countCarriers(executor: Executor, member: Member, ideaId: Id): Promise<number> {
  const rows = await executor
    .selectFrom('posts')
    .select('id')
    .where('workspace_id', '=', member.workspaceId)
    .where('idea_id', '=', ideaId)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.length
}
