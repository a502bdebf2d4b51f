import {
  type Channel,
  type ChannelRole,
  firstLookOn,
  type Id,
  LOOK_WEEKS,
  toLocal,
  withChannel,
  withRole,
} from '@cadans/domain'
import type { Writer } from '../access/member.ts'
import { channelChoiceKind } from '../channel-choice/channel-choice.kinds.ts'
import type { AppContext } from '../context.ts'
import { type Change, type RowReference, unchecked } from '../journal/change.ts'
import { findRows } from '../journal/rows.store.ts'
import { writeChangeSet } from '../journal/write-change-set.store.ts'
import { answerOf } from '../journal/written.ts'
import { channelKind } from '../strategy/strategy.kinds.ts'
import { tacticKind } from '../tactic/tactic.kind.ts'
import { findDraft } from '../tactic/tactic.store.ts'

/**
 * A channel that is new, or woken, gets its place in the draft tactic with its platform's defaults; one whose role changes gets the
 * frequency of that role; a new one gets a day to look at it again.
 */
export async function placeChannel(
  change: Change,
  channel: Channel,
  { before, newId }: { before: Channel | undefined; newId: () => Id },
): Promise<void> {
  await placeRoles(change, [channel], before?.role)
  if (before === undefined) await planLook(change, channel, newId)
}

/** Keeps the draft tactic in step with roles. @param earlier what they all were; one that stayed changes no frequency */
async function placeRoles(
  change: Change,
  channels: readonly Channel[],
  earlier: ChannelRole | undefined,
): Promise<void> {
  const { id } = await findDraft(change.transaction, change.member)
  await change.update(tacticKind, [unchecked({ id })], (row) => ({
    ...row,
    tactic: channels.reduce((tactic, channel) => {
      const placed = withChannel(tactic, channel)
      return channel.role === earlier ? placed : withRole(placed, channel)
    }, row.tactic),
  }))
}

const MINUTE = 60_000

/**
 * Notes since when somebody waits for an answer on a channel, or with null that everybody was answered. Who waits already has
 * waited longest.
 */
export async function noteWaiting(
  context: AppContext,
  member: Writer,
  { minutesAgo, ...seen }: { id: Id; version: number; minutesAgo: number | null },
) {
  const intent = { deed: 'update', entity: 'channel', member } as const
  const since = minutesAgo === null ? null : new Date(context.clock.now() - minutesAgo * MINUTE).toISOString()
  const written = await writeChangeSet(context, intent, async (change) => {
    const [row] = await change.update(channelKind, [seen], (channel) => {
      const known = channel.unansweredSince
      return {
        ...channel,
        unansweredSince: since === null || known === null || since < known ? since : known,
      }
    })
    return row
  })
  return answerOf(written, 'row')
}

async function planLook(change: Change, { id }: Channel, newId: () => Id): Promise<void> {
  const { transaction, member, at } = change
  const known = await findRows(transaction, member, channelChoiceKind)
  if (known.some(({ channelId }) => channelId === id)) return
  const today = toLocal(at, member.zone).date
  await change.create(channelChoiceKind, [
    {
      id: newId(),
      channelId: id,
      scores: {},
      note: '',
      lookOn: firstLookOn(today),
      lookWeeks: LOOK_WEEKS,
      ownerId: member.personId,
    },
  ])
}

/**
 * Gives several channels a role at once, and the draft tactic the frequencies that go with them.
 * @throws {DomainError} `row.notFound`, `row.stale`
 */
export async function setRoles(
  context: AppContext,
  member: Writer,
  { roles }: { roles: readonly (RowReference & { role: ChannelRole })[] },
) {
  const intent = { deed: 'update', entity: 'channel', member } as const
  const written = await writeChangeSet(context, intent, async (change) => {
    const wanted = new Map(roles.map(({ id, role }) => [id, role]))
    const rows = await change.update(channelKind, roles, (row) => ({
      ...row,
      role: wanted.get(row.id) ?? row.role,
    }))
    await placeRoles(change, rows, undefined)
    return rows
  })
  return answerOf(written, 'channels')
}
