import {
  beatKinds,
  dayAfter,
  daysBetween,
  type Id,
  type LocalDate,
  type LookKind,
  reviewDueOn,
  toLocal,
} from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import { channelChoiceKind, strategyNotesKind } from '../channel-choice/channel-choice.kinds.ts'
import { competitorKind } from '../competitor/competitor.kinds.ts'
import type { AppContext } from '../context.ts'
import { type Change, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { kpiKind } from '../kpi/kpi.kinds.ts'

/** What was done, of which row, for which of its days. */
export interface DoneLook {
  kind: Exclude<LookKind, 'assumption'>
  id: Id
  date: LocalDate
}

const entities = { arrange: 'kpi', competitor: 'competitor', channel: 'channelChoice' } as const

/**
 * Says that what was due on a day is done, so that it comes back on its next one. What is not due on that day any more was done before:
 * nothing changes.
 * @throws {DomainError} `member.notOwn` for a contributor, where it is somebody else's
 */
export async function finishLook(context: AppContext, member: Writer, look: DoneLook) {
  const { kind } = look
  const entity = isBeat(kind) ? 'strategyNotes' : entities[kind]
  const intent = { deed: 'update', entity, member } as const
  const { changeNumber, changeSetId } = await writeChangeSet(context, intent, (change) =>
    finish(change, look),
  )
  return { changeNumber, changeSetId }
}

function isBeat(kind: DoneLook['kind']): kind is (typeof beatKinds)[number] {
  return (beatKinds as readonly string[]).includes(kind)
}

async function finish(change: Change, { kind, id, date }: DoneLook): Promise<void> {
  const { transaction, member, at } = change
  const today = toLocal(at, member.zone).date
  if (kind === 'arrange') {
    const kpis = await findRows(transaction, member, kpiKind)
    const own = kpis.filter((kpi) => kpi.id === id)
    await change.update(kpiKind, own.map(unchecked), (kpi) => ({ ...kpi, inPlace: true }))
    return
  }
  if (kind === 'competitor') {
    const competitors = await findRows(transaction, member, competitorKind)
    const due = competitors.filter((one) => one.id === id && reviewDueOn(one) === date)
    await change.update(competitorKind, due.map(unchecked), (one) => ({ ...one, reviewedOn: today }))
    return
  }
  if (kind === 'channel') {
    const choices = await findRows(transaction, member, channelChoiceKind)
    const due = choices.filter(({ channelId, lookOn }) => channelId === id && lookOn === date)
    await change.update(channelChoiceKind, due.map(unchecked), (one) => ({
      ...one,
      lookOn: dayBeyond(today, { date, everyWeeks: one.lookWeeks }),
    }))
    return
  }
  const notes = await findRows(transaction, member, strategyNotesKind)
  await change.update(strategyNotesKind, notes.map(unchecked), (row) => {
    const beat = row.rhythm[kind]
    if (beat === undefined) return row
    const { nextOn, everyWeeks } = beat
    const isItsDay = date >= nextOn && daysBetween(nextOn, date) % (7 * everyWeeks) === 0
    return isItsDay
      ? { ...row, rhythm: { ...row.rhythm, [kind]: { ...beat, nextOn: dayAfter(date, everyWeeks) } } }
      : row
  })
}

/** The next of the days at so many weeks after a date that is still to come, so that being late moves none of them. */
function dayBeyond(
  today: LocalDate,
  { date, everyWeeks }: { date: LocalDate; everyWeeks: number },
): LocalDate {
  let next = dayAfter(date, everyWeeks)
  while (next <= today) next = dayAfter(next, everyWeeks)
  return next
}
