import type { Executor } from '@cadans/database'
import { DomainError, type Workspace } from '@cadans/domain'
import type { Member } from '../member/member.ts'
import { workspaceKind } from './workspace.kind.ts'

/** All workspaces of the installation, by name. */
export async function findWorkspaces(executor: Executor): Promise<Workspace[]> {
  const rows = await executor
    .selectFrom('workspaces')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
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
