import type { Executor } from '@cadans/database'
import { DomainError, type Id, type Tactic } from '@cadans/domain'
import { sql } from 'kysely'
import type { Member } from '../access/member.ts'
import type { RowTable } from '../journal/row-kind.ts'

/** What a row can refer to: rows with a table of their own, and the parts of the tactic. */
const tables = {
  goal: 'goals',
  keyMessage: 'key_messages',
  segment: 'segments',
  channel: 'channels',
  person: 'people',
  campaign: 'campaigns',
  rubric: 'rubrics',
  idea: 'ideas',
  post: 'posts',
  kpi: 'kpis',
  competitor: 'competitors',
} as const satisfies Record<string, RowTable>
const parts = { theme: 'themes', format: 'formats', source: 'sources', hiredHelp: 'hiredHelp' } as const

export type Referable = keyof typeof tables | keyof typeof parts
export type References = Partial<Record<Referable, readonly (Id | null | undefined)[]>>

/**
 * Refuses a reference to what is not in the member's workspace or was deleted. What was referred to before may stay, so
 * that a row whose goal was deleted can still be edited.
 * @throws {DomainError} `row.foreign`, `row.notFound` where a workspace has no draft, which it has from its start on
 */
export async function assertReferences(
  executor: Executor,
  member: Member,
  of: { after: References; before?: References | undefined },
): Promise<void> {
  const foreign = await findForeign(executor, member, of)
  if (foreign !== undefined) throw new DomainError('row.foreign', foreign)
}

/** The first new reference to what is not in the member's workspace or was deleted. */
export async function findForeign(
  executor: Executor,
  member: Member,
  { after, before = {} }: { after: References; before?: References | undefined },
): Promise<{ entity: Referable; id: Id } | undefined> {
  const fresh = freshReferences(after, before)
  const tactic = fresh.some(({ kind }) => kind in parts) ? await findTactic(executor, member) : undefined
  for (const { kind, ids } of fresh) {
    const known = isPart(kind)
      ? new Set(tactic?.[parts[kind]].map(({ id }) => id))
      : await livingIds(executor, member, { table: tables[kind], ids })
    const id = ids.find((one) => !known.has(one))
    if (id !== undefined) return { entity: kind, id }
  }
  return undefined
}

/** The draft as it is kept: what can be referred to of it has been in every tactic from the first one on. */
async function findTactic(executor: Executor, { workspaceId }: Member): Promise<Tactic> {
  const row = await executor
    .selectFrom('tactics')
    .select('tactic')
    .where('workspace_id', '=', workspaceId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('row.notFound', { entity: 'tactic' })
  return JSON.parse(row.tactic) as Tactic
}

function isPart(kind: Referable): kind is keyof typeof parts {
  return kind in parts
}

function freshReferences(after: References, before: References): { kind: Referable; ids: Id[] }[] {
  return Object.entries(after).flatMap(([name, given]) => {
    const kind = name as Referable
    const known = new Set(before[kind])
    const ids = [...new Set(given)].filter((id) => typeof id === 'string' && !known.has(id)) as Id[]
    return ids.length === 0 ? [] : [{ kind, ids }]
  })
}

async function livingIds(
  executor: Executor,
  member: Member,
  { table, ids }: { table: RowTable; ids: readonly Id[] },
): Promise<Set<Id>> {
  const { rows } = await sql<{ id: Id }>`select id from ${sql.table(table)}
    where workspace_id = ${member.workspaceId} and deleted_at is null and id in (${sql.join(ids)})`.execute(
    executor,
  )
  return new Set(rows.map(({ id }) => id))
}
