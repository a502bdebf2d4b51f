import { gridIndex, type Id } from '@cadans/domain'
import type { ChannelModel, Model } from '../request/model.ts'
import { shareOf, sharesOf } from '../numbers/shares.ts'

/** Posts start on whole half hours. */
const GRID_MINUTES = 30

/** What a segment counts as where nothing is known about it: one flat assumption. */
const ASSUMED_ACTIVITY = 50

/** A start that a channel's windows allow on one weekday. */
export interface Slot {
  minute: number
  /** So many minutes from it on the windows allow as well, up to the next half hour. */
  lasts: number
  /** Audience activity in thousandths of the most there can be: the channel's mix of segments. */
  activity: number
  /** What the choice goes by: exact activity times the weight of the window. */
  score: number
  /** The segment that adds most to it; null where all is assumed. */
  segmentId: Id | null
  /** At least one segment had no data here. */
  assumed: boolean
}

/** The slots of a channel by weekday (index 0 is Monday), in order of time. */
export function slotsByWeekday(model: Model, channel: ChannelModel): Slot[][] {
  const mix = mixOf(model, channel)
  const days: Slot[][] = []
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const weights = new Map<number, { weight: number; lasts: number }>()
    for (const { from, until, weight } of channel.windows.filter((window) => window.weekday === weekday)) {
      const first = Math.ceil(from / GRID_MINUTES) * GRID_MINUTES
      for (let minute = first; minute < until; minute += GRID_MINUTES) {
        const known = weights.get(minute)
        const lasts = Math.min(GRID_MINUTES, until - minute)
        if (known === undefined || weight > known.weight) weights.set(minute, { weight, lasts })
        else if (weight === known.weight) known.lasts = Math.max(known.lasts, lasts)
      }
    }
    days.push(
      [...weights].sort(([a], [b]) => a - b).map(([minute, of]) => slotOf(mix, { weekday, minute, ...of })),
    )
  }
  return days
}

interface MixPart {
  segmentId: Id
  /** In ten-thousandths. */
  share: number
  grid: readonly number[] | null
}

function mixOf(model: Model, channel: ChannelModel): MixPart[] {
  const shares = sharesOf(channel.segmentWeights)
  return model.segments
    .map((segment, index) => ({
      segmentId: segment.id,
      share: Math.round(shareOf(shares, index) / 10_000),
      grid: segment.activity.find(({ channelId }) => channelId === channel.id)?.grid ?? null,
    }))
    .filter(({ share }) => share > 0)
}

function slotOf(
  mix: readonly MixPart[],
  at: { weekday: number; minute: number; weight: number; lasts: number },
): Slot {
  const hour = gridIndex(at.weekday, Math.floor(at.minute / 60))
  let activity = 0
  let most = 0
  let segmentId: Id | null = null
  for (const { segmentId: id, share, grid } of mix) {
    const part = share * (grid?.[hour] ?? ASSUMED_ACTIVITY)
    activity += part
    if (grid !== null && part > most) {
      most = part
      segmentId = id
    }
  }
  if (mix.length === 0) activity = ASSUMED_ACTIVITY * 10_000
  return {
    minute: at.minute,
    lasts: at.lasts,
    activity: Math.round(activity / 1000),
    score: activity * at.weight,
    segmentId,
    assumed: mix.length === 0 || mix.some(({ grid }) => grid === null),
  }
}
