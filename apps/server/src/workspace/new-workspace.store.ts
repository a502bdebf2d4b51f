import type { WriteTransaction } from '@cadans/database'
import { DomainError, type Id, type Workspace } from '@cadans/domain'
import type { Change, Written } from '../journal/change.ts'
import { recordChangeSet } from '../journal/write-change-set.store.ts'
import { instantOf } from '../clock.ts'
import type { RequestContext } from '../trpc.ts'
import type { KnownActor } from '../access/actor.ts'
import { membershipKind } from '../membership/membership.kinds.ts'
import { founderFor, requireMember } from '../access/acting-member.store.ts'
import { assertMayStart } from './may-start.store.ts'
import { getWorkspace } from './workspace.store.ts'

/** Who makes a workspace, and the parts that it takes. */
export type StartContext = Omit<RequestContext, 'actor'> & { actor: KnownActor }

type NewWorkspace = Omit<Workspace, 'version'> & { ownerId: Id }

/**
 * Makes a workspace and its first rows in one transaction. One that is there already was made by the same request, sent
 * twice: it is answered as it is.
 * @param fill writes the rows; answers how many places it put in the calendar
 * @throws {DomainError} `workspace.notFound` when the id belongs to a workspace that was removed, `row.stale` when it
 *   belongs to another one, `account.outside` for whoever was removed from everywhere
 */
export async function createWorkspace(
  context: StartContext,
  { ownerId, ...workspace }: NewWorkspace,
  { deed, fill }: { deed: 'start' | 'example'; fill: (change: Change) => Promise<number> },
): Promise<Written<{ workspace: Workspace; placed: number }>> {
  return context.database.write(async (transaction) => {
    if (await isTaken(transaction, workspace.id)) return findAgain(transaction, context.actor, workspace)
    await assertMayStart(transaction, context.actor)
    await transaction
      .insertInto('workspaces')
      .values({
        id: workspace.id,
        workspace_id: workspace.id,
        version: 1,
        deleted_at: null,
        name: workspace.name,
        language: workspace.language,
        zone: workspace.zone,
        country: workspace.country,
        sector: workspace.sector,
        approval: workspace.approval,
        is_example: workspace.isExample ? 1 : 0,
        owner_person_id: ownerId,
        created_at: instantOf(context.clock),
      })
      .execute()
    await transaction
      .insertInto('change_counters')
      .values({ workspace_id: workspace.id, number: 0 })
      .execute()
    const member = await founderFor(transaction, workspace.id)
    const intent = { deed, entity: 'workspace', subject: workspace.name, member } as const
    return recordChangeSet({ ...context, transaction }, intent, async (change) => {
      const placed = await fill(change)
      if (context.actor.kind === 'user') {
        const { userId } = context.actor
        await change.create(membershipKind, [
          { id: context.newId(), personId: ownerId, userId, role: 'owner' },
        ])
      }
      return { workspace: await getWorkspace(transaction, member), placed }
    })
  })
}

async function isTaken(transaction: WriteTransaction, id: Id): Promise<boolean> {
  const row = await transaction
    .selectFrom('workspaces')
    .select('deleted_at')
    .where('id', '=', id)
    .executeTakeFirst()
  if (row !== undefined && row.deleted_at !== null) throw new DomainError('workspace.notFound')
  return row !== undefined
}

async function findAgain(
  transaction: WriteTransaction,
  actor: KnownActor,
  wanted: Omit<Workspace, 'version' | 'approval'>,
): Promise<Written<{ workspace: Workspace; placed: number }>> {
  const { id } = wanted
  const member = await requireMember(transaction, actor, id)
  const workspace = await getWorkspace(transaction, member)
  if (!isSame(workspace, wanted)) {
    const { name: subject, version } = workspace
    const nobody = { name: null, at: null, deed: null }
    throw new DomainError('row.stale', { entity: 'workspace', id, subject, seen: 0, version, ...nobody })
  }
  const [posts, counter] = [
    await transaction
      .selectFrom('posts')
      .select('id')
      .where('workspace_id', '=', id)
      .where('deleted_at', 'is', null)
      .where('status', '=', 'open')
      .execute(),
    await transaction
      .selectFrom('change_counters')
      .select('number')
      .where('workspace_id', '=', id)
      .executeTakeFirstOrThrow(),
  ]
  return { changeNumber: counter.number, changeSetId: null, result: { workspace, placed: posts.length } }
}

function isSame(one: Workspace, other: Omit<Workspace, 'version' | 'approval'>): boolean {
  return one.name === other.name && one.sector === other.sector && one.isExample === other.isExample
}
