import { type ChangeSetSummary, DomainError, type Entity, type Id } from '@cadans/domain'
import type { AppContext } from '../context.ts'
import type { Writer } from '../access/member.ts'
import { findObstacle } from './bonds.store.ts'
import type { Change, Step } from './change.ts'
import { findChangeSet } from './history.store.ts'
import { type Kinds, parseRow, type Row } from './row-kind.ts'
import { findRedoable, findReversible, findUndoable } from './reversible.store.ts'
import { writeChangeSet } from './write-change-set.store.ts'

/** A change set that is reversed, and whether it is taken back or brought back. */
export interface Reversal {
  set: ChangeSetSummary
  direction: 'undo' | 'redo'
}

/** What the nouns tell of themselves, since the journal knows none. */
export interface Nouns {
  kinds: Kinds
  /** To what rows of a kind go instead of back to what they were, where a rule of today has a say in it. */
  underRules: Partial<
    Record<Entity, (change: Change, steps: readonly Step<Row>[], of: Reversal) => Promise<Step<Row>[]>>
  >
}

type Services = Pick<AppContext, 'database' | 'clock' | 'newId'> & { nouns: Nouns }

export interface Reversed {
  changeNumber: number
  changeSetId: Id | null
  /** The change set that was taken back or brought back. */
  changeSet: ChangeSetSummary
}

/**
 * Takes back one's own last change, or a given one of one's own, by a change of its own.
 * @throws {DomainError} `undo.nothing` when it is none that they may take back, `undo.conflict` when something it touched was changed since, or leans on it
 */
export async function undo(services: Services, member: Writer, id?: Id): Promise<Reversed> {
  const { read } = services.database
  if (id === undefined) return undoLast(services, member)
  const set = await findChangeSet(read, member, id)
  const isOffered = set?.isUndone === false && (await findReversible(read, member, [id])).has(id)
  if (set === undefined || !isOffered) throw new DomainError('undo.nothing')
  return reverse(services, member, { set, direction: 'undo' })
}

/** What was last is looked up before the lock is held: where a press before this one took it back, the one before it is last. */
async function undoLast(services: Services, member: Writer): Promise<Reversed> {
  for (;;) {
    const set = await findUndoable(services.database.read, member)
    if (!set) throw new DomainError('undo.nothing')
    try {
      return await reverse(services, member, { set, direction: 'undo' })
    } catch (error) {
      const isTaken = error instanceof DomainError && error.code === 'undo.nothing'
      const now = await findChangeSet(services.database.read, member, set.id)
      if (!isTaken || now?.isUndone !== true) throw error
    }
  }
}

/** Brings back what one took back last. @throws {DomainError} `redo.nothing`, `undo.conflict` */
export async function redo(services: Services, member: Writer): Promise<Reversed> {
  const set = await findRedoable(services.database.read, member)
  if (set === null) throw new DomainError('redo.nothing')
  return reverse(services, member, { set, direction: 'redo' })
}

async function reverse(services: Services, member: Writer, { set, direction }: Reversal): Promise<Reversed> {
  const { entity, subject } = set
  const { kinds, underRules } = services.nouns
  const written = await writeChangeSet(
    services,
    { member, deed: direction, entity, subject, reverses: set.id },
    async (change) => {
      await assertStillSo(change, set, direction)
      const steps = await findSteps(change, set.id, direction)
      for (const [of, known] of steps) {
        const allowed = (await underRules[of]?.(change, known, { set, direction })) ?? known
        await change.restore(kinds[of], allowed, (id) => refuse(change, set, id))
      }
      // What later changes lean on must not go, nor may what it leans on be gone.
      const touched = [...steps.keys()].map((of) => kinds[of])
      const obstacle = await findObstacle(change, set.id, { kinds: Object.values(kinds), touched })
      if (obstacle !== undefined) await refuse(change, set, obstacle)
    },
  )
  const changeSet = (await findChangeSet(services.database.read, member, set.id)) ?? set
  return { changeNumber: written.changeNumber, changeSetId: written.changeSetId, changeSet }
}

/** Two presses at once: the second one sees, with the lock held, that it was done already. */
async function assertStillSo(
  change: Change,
  set: ChangeSetSummary,
  direction: Reversal['direction'],
): Promise<void> {
  const now = await findChangeSet(change.transaction, change.member, set.id)
  if (now?.isUndone !== (direction === 'redo')) {
    throw new DomainError(direction === 'undo' ? 'undo.nothing' : 'redo.nothing')
  }
}

async function findSteps(
  change: Change,
  id: Id,
  direction: Reversal['direction'],
): Promise<Map<Entity, Step<Row>[]>> {
  const rows = await change.transaction
    .selectFrom('changes')
    .select(['entity', 'entity_id', 'before', 'after'])
    .where('change_set_id', '=', id)
    .where('workspace_id', '=', change.member.workspaceId)
    .orderBy('entity')
    .orderBy('entity_id')
    .execute()
  const steps = new Map<Entity, Step<Row>[]>()
  for (const row of rows) {
    const before = parseRow(row.before)
    const after = parseRow(row.after)
    const step = direction === 'undo' ? { from: after, to: before } : { from: before, to: after }
    const entity = row.entity as Entity
    const known = steps.get(entity) ?? []
    known.push({ id: row.entity_id, ...step })
    steps.set(entity, known)
  }
  return steps
}

/** Names the later change that stands in the way. */
async function refuse(change: Change, set: ChangeSetSummary, entityId: Id): Promise<never> {
  const later = await change.transaction
    .selectFrom('changes')
    .innerJoin('change_sets', 'change_sets.id', 'changes.change_set_id')
    .innerJoin('people', 'people.id', 'change_sets.person_id')
    .select(['change_sets.id', 'change_sets.deed', 'change_sets.subject', 'change_sets.at', 'people.name'])
    .where('changes.entity_id', '=', entityId)
    .where('changes.workspace_id', '=', change.member.workspaceId)
    .where('changes.number', '>', set.changeNumber)
    .orderBy('changes.number', 'desc')
    .executeTakeFirst()
  throw new DomainError('undo.conflict', {
    changeSetId: later?.id ?? null,
    deed: later?.deed ?? null,
    subject: later?.subject ?? '',
    at: later?.at ?? null,
    name: later?.name ?? null,
  })
}
