import type { Executor } from '@cadans/database'
import { DomainError, type Workspace } from '@cadans/domain'
import type { KnownActor } from '../access/actor.ts'
import type { Member } from '../access/member.ts'
import { workspaceKind } from './workspace.kind.ts'

/** The workspaces of somebody, by name: those that a user is a member of, or all as long as nobody has an account. */
export async function findWorkspaces(executor: Executor, actor: KnownActor): Promise<Workspace[]> {
  let query = executor
    .selectFrom('workspaces')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
  if (actor.kind === 'user') {
    const joined = executor
      .selectFrom('memberships')
      .select('workspace_id')
      .where('user_id', '=', actor.userId)
      .where('deleted_at', 'is', null)
    query = query.where('id', 'in', joined)
  }
  const rows = await query.execute()
  return rows.map((row) => workspaceKind.decode({ ...row }))
}

/** @throws {DomainError} `workspace.notFound` */
export async function getWorkspace(executor: Executor, member: Member): Promise<Workspace> {
  const row = await executor
    .selectFrom('workspaces')
    .selectAll()
    .where('id', '=', member.workspaceId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('workspace.notFound')
  return workspaceKind.decode({ ...row })
}
