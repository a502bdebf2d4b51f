import { DomainError, type Channel, type Id, isUnfinished, type Person, type Tactic } from '@cadans/domain'
import {
  assumptionKind,
  channelChoiceKind,
  strategyNotesKind,
} from '../channel-choice/channel-choice.kinds.ts'
import { competitorKind } from '../competitor/competitor.kinds.ts'
import { type Change, unchecked } from '../journal/change.ts'
import type { Row, RowKind } from '../journal/row-kind.ts'
import { findRows } from '../journal/rows.store.ts'
import { kpiKind } from '../kpi/kpi.kinds.ts'
import { membershipKind } from '../membership/membership.kinds.ts'
import { postKind } from '../post/post.kind.ts'
import { findPostsWhere } from '../post/post.store.ts'
import { tacticKind } from '../tactic/tactic.kind.ts'
import { findDraft } from '../tactic/tactic.store.ts'
import { routineKind, taskKind } from '../work/work.kinds.ts'
import { absenceKind, rubricKind } from '../strategy/strategy.kinds.ts'

/**
 * With a channel go its open places, its rubrics, how it was judged and its part of the tactic.
 * @throws {DomainError} `row.inUse` while it has posts that somebody filled
 */
export async function clearChannel(change: Change, channel: Channel): Promise<void> {
  const posts = await findPostsWhere(change.transaction, change.member, { channel_id: channel.id })
  const filled = posts.filter(({ status }) => status !== 'open')
  if (filled.length > 0) throw new DomainError('row.inUse', { entity: 'channel', posts: filled.length })
  await change.remove(postKind, posts.map(unchecked))

  const rubrics = await findRows(change.transaction, change.member, rubricKind)
  await change.remove(rubricKind, rubrics.filter(({ channelId }) => channelId === channel.id).map(unchecked))

  const choices = await findRows(change.transaction, change.member, channelChoiceKind)
  await change.remove(
    channelChoiceKind,
    choices.filter(({ channelId }) => channelId === channel.id).map(unchecked),
  )
  const assumptions = await findRows(change.transaction, change.member, assumptionKind)
  await change.update(
    assumptionKind,
    assumptions.filter(({ channelId }) => channelId === channel.id).map(unchecked),
    (assumption) => ({ ...assumption, channelId: null }),
  )

  const draft = await findDraft(change.transaction, change.member)
  await change.update(tacticKind, [unchecked(draft)], (row) => ({
    ...row,
    tactic: withoutChannel(row.tactic, channel.id),
  }))
}

function withoutChannel(tactic: Tactic, id: Channel['id']): Tactic {
  return {
    ...tactic,
    channels: tactic.channels.filter(({ channelId }) => channelId !== id),
    reachability: tactic.reachability.filter(({ channelId }) => channelId !== id),
    promotion: {
      ...tactic.promotion,
      lines: tactic.promotion.lines.map((line) =>
        line.channelId === id ? { ...line, channelId: null } : line,
      ),
    },
  }
}

/**
 * With a person go their absences; open places, tasks and routines that were theirs become nobody's, and whoever removes them takes over
 * what they were to look at and to measure, which always is somebody's.
 * @throws {DomainError} `row.inUse` while they own unfinished posts, have an account, or are oneself
 */
export async function clearPerson(change: Change, person: Person): Promise<void> {
  const posts = await findPostsWhere(change.transaction, change.member, { owner_id: person.id })
  const unfinished = posts.filter(isUnfinished)
  const memberships = await findRows(change.transaction, change.member, membershipKind)
  const isMember = memberships.some(({ personId }) => personId === person.id)
  if (unfinished.length > 0 || isMember || person.id === change.member.personId) {
    throw new DomainError('row.inUse', { entity: 'person', posts: unfinished.length })
  }
  const open = posts.filter(({ status }) => status === 'open')
  await change.update(postKind, open.map(unchecked), (post) => ({ ...post, ownerId: null }))

  const tasks = await findRows(change.transaction, change.member, taskKind)
  const todo = tasks.filter(({ ownerId, doneOn }) => ownerId === person.id && doneOn === null)
  await change.update(taskKind, todo.map(unchecked), (task) => ({ ...task, ownerId: null }))
  const routines = await findRows(change.transaction, change.member, routineKind)
  const own = routines.filter(({ ownerId }) => ownerId === person.id)
  await change.update(routineKind, own.map(unchecked), (routine) => ({ ...routine, ownerId: null }))

  await takeOver(change, person)

  const absences = await findRows(change.transaction, change.member, absenceKind)
  await change.remove(absenceKind, absences.filter(({ personId }) => personId === person.id).map(unchecked))
}

async function takeOver(change: Change, { id: from }: Person): Promise<void> {
  const { transaction, member } = change
  const owner = member.personId
  await takeOverOf(change, competitorKind, from)
  await takeOverOf(change, channelChoiceKind, from)
  await takeOverOf(change, assumptionKind, from)
  const kpis = await findRows(transaction, member, kpiKind)
  const measured = kpis.filter(({ arrangedBy }) => arrangedBy === from)
  await change.update(kpiKind, measured.map(unchecked), (kpi) => ({ ...kpi, arrangedBy: owner }))
  const notes = await findRows(transaction, member, strategyNotesKind)
  await change.update(strategyNotesKind, notes.map(unchecked), (row) => ({
    ...row,
    rhythm: Object.fromEntries(
      Object.entries(row.rhythm).map(([kind, beat]) => [
        kind,
        beat.ownerId === from ? { ...beat, ownerId: owner } : beat,
      ]),
    ),
  }))
}

async function takeOverOf<T extends Row & { ownerId: Id | null }>(
  change: Change,
  kind: RowKind<T>,
  from: Id,
): Promise<void> {
  const rows = await findRows(change.transaction, change.member, kind)
  const theirs = rows.filter(({ ownerId }) => ownerId === from)
  await change.update(kind, theirs.map(unchecked), (row) => ({ ...row, ownerId: change.member.personId }))
}
