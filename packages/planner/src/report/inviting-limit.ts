import type { LocalTime } from '@cadans/domain'
import { invitingShares } from '../demand/inviting-share.ts'
import { thousandths } from '../numbers/shares.ts'
import type { Entry } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import type { Limit } from '../request/plan.ts'
import { timeOf } from '../request/week.ts'
import { answeringHours, REACHABLE_MINUTES, reachableAfter } from '../slots/reachable.ts'

/**
 * What ends further from its quota, in thousandths of a post, was not brought back by any choice: places that are there may be one post
 * off, and the reserve may stand where somebody answers.
 */
const SHORT = 2000
const DAY = 1440

/**
 * Channels of which fewer posts invite than wanted, because nobody answers after the others, and what would help: answering until
 * later, or posts at hours after which somebody answers.
 * @param entries standing and new ones without the reserve
 */
export function invitingLimits(model: Model, entries: readonly Entry[]): Limit[] {
  if (model.tactic.invitingShare === 0 || model.tactic.reachability.length === 0) return []
  const shares = invitingShares(model)
  return model.channels.flatMap((channel): Limit[] => {
    const own = entries.filter((entry) => entry.channel === channel && entry.standing?.status !== 'skipped')
    const wanted = own.reduce((sum, { segment }) => sum + shares.of(segment), 0)
    const inviting = own.filter((entry) => entry.inviting).length
    const owed = wanted - inviting * 1000
    if (owed <= SHORT) return []
    const posts = Math.round(owed / 1000)
    return [
      {
        code: 'limit.inviting',
        channelId: channel.id,
        posts,
        share: thousandths(inviting, own.length),
        wantedShare: Math.round(wanted / own.length),
        answerUntil: answerUntil(model, channel, { own, posts }),
        between: answeredBetween(model, channel),
      },
    ]
  })
}

/** Until when somebody would have to answer, on days on which somebody answers earlier already, so that so many more can invite. */
function answerUntil(
  model: Model,
  channel: ChannelModel,
  { own, posts }: { own: readonly Entry[]; posts: number },
): LocalTime | null {
  const hours = answeringHours(model, channel)
  const reachable = reachableAfter(model, channel)
  const ends = own
    .filter(
      (entry) =>
        entry.standing === null &&
        !entry.inviting &&
        entry.minute + REACHABLE_MINUTES <= DAY &&
        reachable(entry) < REACHABLE_MINUTES &&
        hours(entry.day).some(({ from }) => from <= entry.minute),
    )
    .map(({ minute }) => minute + REACHABLE_MINUTES)
    .toSorted((a, b) => a - b)
  const end = ends[posts - 1]
  return end === undefined ? null : end === DAY ? '24:00' : timeOf(end)
}

/** The widest part of any day after which somebody answers long enough, null where there is none. */
function answeredBetween(model: Model, channel: ChannelModel): { from: LocalTime; until: LocalTime } | null {
  const hours = answeringHours(model, channel)
  let widest = { from: 0, until: -1 }
  for (let day = model.firstDay; day < model.firstDay + 7; day += 1) {
    for (const { from, until } of hours(day)) {
      const last = until - REACHABLE_MINUTES
      if (last - from > widest.until - widest.from) widest = { from, until: last }
    }
  }
  return widest.until < widest.from ? null : { from: timeOf(widest.from), until: timeOf(widest.until) }
}
