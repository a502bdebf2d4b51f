import { dayNumber, gridIndex, minutesOf, mondayOf, type Reason, weekdayOf } from '@cadans/domain'
import type { Place, PlanRequest } from '../src/index.ts'
import type { ChannelModel, Model } from '../src/request/model.ts'
import type { Wishes } from '../src/demand/wishes.ts'
import { WHOLE } from '../src/numbers/shares.ts'
import { groundOf } from './ground.ts'

type Coded<Code extends Reason['code']> = Extract<Reason, { code: Code }>

/** How many of a plan's checkable reasons come out the same when worked out again. */
export interface Recomputed {
  checked: number
  same: number
}

/**
 * M12: works the numbers of reasons out again from the request and the finished places alone, by plain sums. Checked are what
 * themes, messages, formats, origins and segments were owed, the activity of slots, free hours and production pulled forward.
 */
export function recompute(request: PlanRequest, places: readonly Place[]): Recomputed {
  const { model, wishes } = groundOf(request, places)
  const verdicts: boolean[] = []
  for (const channel of model.channels) {
    const own = places.filter(({ channelId, reserve }) => channelId === channel.id && !reserve)
    for (const sequence of sequencesOf(model, wishes))
      verdicts.push(...owedVerdicts(model, { channel, places: own }, sequence))
  }
  for (const place of places) {
    for (const reason of place.reasons) {
      if (reason.code === 'slot.activity') verdicts.push(isActivity(request, place, reason))
      if (reason.code === 'production.forward')
        verdicts.push(
          (dayNumber(mondayOf(place.deadline)) - dayNumber(place.productionWeek)) / 7 === reason.weeks,
        )
      if (reason.code === 'owner.flexible')
        verdicts.push(
          reason.personId === place.ownerId &&
            reason.freeMinutes <= reason.weeklyMinutes &&
            reason.freeMinutes >= place.minutes,
        )
    }
  }
  return { checked: verdicts.length, same: verdicts.filter(Boolean).length }
}

type OwedCode = 'theme.owed' | 'message.owed' | 'format.owed' | 'origin.owed' | 'segment.owed'

/** One attribute: the shares wanted, and the value that a reason speaks of. */
interface OwedSequence {
  code: OwedCode
  rowOf: (channel: ChannelModel, place: Place) => readonly number[]
}

function sequencesOf({ themeIndex }: Model, wishes: Wishes): OwedSequence[] {
  const themeOf = ({ themeId }: Place): number => themeIndex.get(themeId ?? '') ?? -1
  return [
    { code: 'theme.owed', rowOf: (channel, { date }) => wishes.themes(channel, dayNumber(date)) },
    {
      code: 'message.owed',
      rowOf: (_channel, place) =>
        wishes.messagesAt({
          day: dayNumber(place.date),
          campaignId: place.campaignId,
          theme: themeOf(place),
        }),
    },
    { code: 'format.owed', rowOf: (channel) => wishes.formats(channel) },
    { code: 'origin.owed', rowOf: (channel) => wishes.origins(channel) },
    { code: 'segment.owed', rowOf: (channel) => wishes.segments(channel) },
  ]
}

function isOwed(reason: Reason): reason is Coded<OwedCode> {
  return reason.code.endsWith('.owed') && reason.code !== 'goal.owed' && reason.code !== 'inviting.owed'
}

function valueOf(model: Model, reason: Coded<OwedCode>): number {
  const at = (index: ReadonlyMap<string, number>, id: string): number => index.get(id) ?? -1
  switch (reason.code) {
    case 'theme.owed':
      return at(model.themeIndex, reason.themeId)
    case 'message.owed':
      return at(model.messageIndex, reason.messageId)
    case 'format.owed':
      return at(model.formatIndex, reason.formatId)
    case 'segment.owed':
      return at(model.segmentIndex, reason.segmentId)
    case 'origin.owed':
      return reason.origin === 'own' ? 0 : 1
  }
}

/** Thousandths are rounded once here and once there. */
const ROUNDING = 1.01

function owedVerdicts(
  model: Model,
  { channel, places }: { channel: ChannelModel; places: readonly Place[] },
  { code, rowOf }: OwedSequence,
): boolean[] {
  const owed: number[] = []
  const verdicts: boolean[] = []
  for (const place of places) {
    const row = rowOf(channel, place)
    for (const [value, share] of row.entries()) owed[value] = (owed[value] ?? 0) + (1000 * share) / WHOLE
    const reason = place.reasons.filter(isOwed).find((one) => one.code === code)
    if (reason === undefined) continue
    const value = valueOf(model, reason)
    const share = (1000 * (row[value] ?? 0)) / WHOLE
    verdicts.push(
      Math.abs(reason.owed - (owed[value] ?? 0)) < ROUNDING && Math.abs(reason.share - share) < ROUNDING,
    )
    owed[value] = (owed[value] ?? 0) - 1000
  }
  return verdicts
}

function isActivity(request: PlanRequest, place: Place, reason: Coded<'slot.activity'>): boolean {
  const hour = gridIndex(weekdayOf(place.date), Math.floor(minutesOf(place.time) / 60))
  const activity = request.strategy.segments.reduce((sum, { share, activity: grids }) => {
    const grid = grids.find(({ channelId }) => channelId === place.channelId)?.grid
    return sum + share * (grid?.[hour] ?? 0)
  }, 0)
  return reason.time === place.time && Math.abs(reason.activity - activity / 100) < ROUNDING
}
