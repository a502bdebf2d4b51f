import type { Database, WriteTransaction } from '@cadans/database'
import { DomainError, type Id, mayChange } from '@cadans/domain'
import { instantOf } from '../clock.ts'
import type { AppContext } from '../context.ts'
import type { Writer } from '../access/member.ts'
import { requireStillWriter } from '../access/acting-member.store.ts'
import type { Change, Intent, Written } from './change.ts'
import { createChange } from './create-change.store.ts'
import { inTurns } from './in-turns.ts'
import { type RecordedChange, Recorder } from './recorder.ts'
import { insertRecords } from './rows.store.ts'

const CHANGE_COLUMNS = [
  'workspace_id',
  'change_set_id',
  'number',
  'entity',
  'entity_id',
  'before',
  'after',
] as const satisfies readonly (keyof Database['changes'])[]

type Services = Pick<AppContext, 'database' | 'clock' | 'newId'>

/**
 * The only way to write rows of a workspace: one transaction, one change set. The workspace's change number is locked
 * first, so writes of one workspace come one after the other on both engines; then the rights of whoever writes are asked again,
 * and `change.member` is who they are by now. A set that changes nothing leaves no trace.
 * @throws {DomainError} what `work` refuses, `workspace.notFound`, `member.role` and `account.signedOut` for rights that ended
 *   meanwhile, and `storage.*`
 */
export function writeChangeSet<T>(
  services: Services,
  intent: Intent & { member: Writer },
  work: (change: Change) => Promise<T>,
): Promise<Written<T>> {
  return services.database.write((transaction) => recordChangeSet({ ...services, transaction }, intent, work))
}

/** As {@link writeChangeSet}, inside a transaction that does something else as well. */
export async function recordChangeSet<T>(
  { database, clock, newId, transaction }: Services & { transaction: WriteTransaction },
  { member: before, ...intent }: Intent & { member: Writer },
  work: (change: Change) => Promise<T>,
): Promise<Written<T>> {
  const number = await raiseNumber(transaction, before)
  // Only now, and by statements of their own: with the lock held they see what the writer before this one did.
  const member = await requireStillWriter(transaction, before)
  const id = newId()
  const at = instantOf(clock)
  const recorder = new Recorder()
  const parts = { transaction, engine: database.engine, member, at, number, id, recorder }
  const result = await work(createChange(parts))

  const changes = recorder.changes()
  if (changes.length === 0) {
    await setNumber(transaction, member, number - 1)
    return { changeNumber: number - 1, changeSetId: null, result }
  }
  assertOwn(member, changes)
  // What goes along with the one row that it is about does not take its name away.
  const named = changes.length === 1 ? changes : changes.filter(({ entity }) => entity === intent.entity)
  const subject = intent.subject ?? (named.length === 1 ? (named[0]?.subject ?? '') : '')
  await transaction
    .insertInto('change_sets')
    .values({
      id,
      workspace_id: member.workspaceId,
      number,
      deed: intent.deed,
      entity: intent.entity,
      subject,
      row_count: changes.length,
      person_id: member.personId,
      at,
      reverses: intent.reverses ?? null,
    })
    .execute()
  await inTurns(changes, async (portion) => {
    const records = portion.map(({ entity, entityId, before: was, after }) => [
      member.workspaceId,
      id,
      number,
      entity,
      entityId,
      was === null ? null : JSON.stringify(was),
      after === null ? null : JSON.stringify(after),
    ])
    const insertion = { table: 'changes', columns: CHANGE_COLUMNS, records }
    await insertRecords({ transaction, engine: database.engine }, insertion)
  })
  return { changeNumber: number, changeSetId: id, result }
}

/**
 * For what is written outside the journal and stands or falls with the rights of whoever wrote it: fails when these have ended,
 * and whatever ends them later finds it written.
 * @throws {DomainError} as {@link requireStillWriter}
 */
export async function assertRightsHold(transaction: WriteTransaction, member: Writer): Promise<void> {
  const number = await raiseNumber(transaction, member)
  await requireStillWriter(transaction, member)
  await setNumber(transaction, member, number - 1)
}

/** Here and nowhere else, so that no write goes past it. @throws {DomainError} `member.notOwn` */
function assertOwn(member: Writer, changes: readonly RecordedChange[]): void {
  const foreign = changes.find((one) => !mayChange(one, member))
  if (foreign !== undefined)
    throw new DomainError('member.notOwn', { entity: foreign.entity, subject: foreign.subject })
}

async function raiseNumber(transaction: WriteTransaction, member: Writer): Promise<number> {
  const { number } = await transaction
    .updateTable('change_counters')
    .set((row) => ({ number: row('number', '+', 1) }))
    .where('workspace_id', '=', member.workspaceId)
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

async function setNumber(transaction: WriteTransaction, member: Writer, number: number): Promise<void> {
  await transaction
    .updateTable('change_counters')
    .set({ number })
    .where('workspace_id', '=', member.workspaceId)
    .execute()
}

/** The workspace's present change number: read it before the rows it is to speak for, so that it never promises too much. */
export async function getChangeNumber(
  executor: Pick<WriteTransaction, 'selectFrom'>,
  workspaceId: Id,
): Promise<number> {
  const { number } = await executor
    .selectFrom('change_counters')
    .select('number')
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  return number
}
