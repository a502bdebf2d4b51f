import { type Id, saveIdeaSchema, saveKeyMessageSchema } from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import type { AppContext } from '../context.ts'
import { ideaKind } from '../idea/idea.kind.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { snapshotKind } from '../situation/situation.kinds.ts'
import { keyMessageKind } from '../strategy/strategy.kinds.ts'
import { observationKind } from './competitor.kinds.ts'

/** With a competitor go its snapshots and what was observed of it. */
export async function clearCompetitor(change: Change, { id }: { id: string }): Promise<void> {
  const { transaction, member } = change
  const snapshots = await findRows(transaction, member, snapshotKind)
  await change.remove(
    snapshotKind,
    snapshots.filter(({ competitorId }) => competitorId === id).map(unchecked),
  )
  const observations = await findRows(transaction, member, observationKind)
  await change.remove(
    observationKind,
    observations.filter(({ competitorId }) => competitorId === id).map(unchecked),
  )
}

/** An observation that became an idea or a key message lets go of it when that is removed. */
export async function loosenObservations(
  change: Change,
  became: { ideaId: Id } | { messageId: Id },
): Promise<void> {
  const [[field, id]] = Object.entries(became) as [['ideaId' | 'messageId', Id]]
  const rows = await findRows(change.transaction, change.member, observationKind)
  await change.update(observationKind, rows.filter((row) => row[field] === id).map(unchecked), (row) => ({
    ...row,
    [field]: null,
  }))
}

/** In characters: what a name may have. */
const MOST_NAME = 200

/** As much of a text as a name holds, up to a whole word where there is one. */
function shortened(text: string): string {
  if (text.length <= MOST_NAME) return text
  const cut = text.slice(0, MOST_NAME - 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > MOST_NAME / 2 ? end : cut.length).toWellFormed()}…`
}

/** Makes an idea or a key message of an observation, which it stays linked to. Asked twice, it has become one already. */
export async function turnObservationInto(
  context: AppContext,
  member: Writer,
  { kind, ...seen }: { id: Id; version: number; kind: 'idea' | 'keyMessage' },
) {
  const intent = { deed: 'create', entity: kind, member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const field = kind === 'idea' ? 'ideaId' : 'messageId'
    const known = (await change.require(observationKind, [seen.id])).get(seen.id)
    if (known === undefined || known[field] !== null) return known
    const id = context.newId()
    const [row] = await change.update(observationKind, [seen], (before) => ({ ...before, [field]: id }))
    const { text } = known
    const name = shortened(text)
    // What does not fit in a name stays whole beside it.
    const rest = name === text ? '' : text
    if (kind === 'idea') {
      await change.create(ideaKind, [saveIdeaSchema.parse({ id, version: 0, title: name, brief: rest })])
    } else {
      await change.create(keyMessageKind, [
        saveKeyMessageSchema.parse({ id, version: 0, text: name, proof: rest }),
      ])
    }
    return row
  })
  return answerOf(written, 'row')
}
