import type { Executor } from '@cadans/database'
import { DomainError, type Id, languageSchema } from '@cadans/domain'
import type { Member } from './member.ts'

/**
 * Who acts in a workspace: until people can sign in, the local owner of the installation.
 * @throws {DomainError} `workspace.notFound`
 */
export async function requireMember(executor: Executor, workspaceId: Id): Promise<Member> {
  const row = await executor
    .selectFrom('workspaces')
    .select(['id', 'owner_person_id', 'zone', 'language'])
    .where('id', '=', workspaceId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('workspace.notFound')
  return {
    workspaceId: row.id,
    personId: row.owner_person_id,
    zone: row.zone,
    language: languageSchema.parse(row.language),
  } as Member
}
