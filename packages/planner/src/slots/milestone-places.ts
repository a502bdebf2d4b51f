import { dayNumber, type LeftOut, type MilestoneObstacle, minutesOf } from '@cadans/domain'
import { milestoneLeft } from './milestone-left.ts'
import { type Entry, goOnFrom, newEntry } from '../request/entry.ts'
import type { ChannelModel, MilestoneDay, Model } from '../request/model.ts'
import type { FreePost } from '../request/plan.ts'
import { dateOf, weekdayOfDay, weekOfDay } from '../request/week.ts'
import { hasRoom } from './rubric-places.ts'
import { slotsByWeekday } from './activity.ts'

interface MilestonePlaces {
  entries: Entry[]
  leftOut: LeftOut[]
  /** Places that no standing post has, by week: those among the frequency's, and those on top of it. */
  within: ReadonlyMap<number, number>
  above: number
}

interface Has {
  /** Standing entries that hold time on the channel. */
  standing: readonly Entry[]
  /** Keys of all standing posts: a place whose post was skipped or moved away is not planned again. */
  taken: ReadonlySet<string>
  free: readonly FreePost[]
  /** Where rubrics would stand if there were no milestones: given way to where it costs no more than a moment. */
  rubrics: readonly Entry[]
}

/**
 * Posts for milestones on a channel, before all others. They keep to closed days, spacing and the most a day. A day chosen by its
 * date goes before the windows: where its weekday has none, the starts of the other weekdays are its own.
 */
export function placeMilestones(
  model: Model,
  channel: ChannelModel,
  { standing, taken, free, rubrics }: Has,
): MilestonePlaces {
  const entries: Entry[] = []
  const leftOut: LeftOut[] = []
  const within = new Map<number, number>()
  let above = 0
  const startsOn = startsOf(model, channel)
  const earlier = new Map(free.map((post) => [post.placeKey, post]))
  for (const wish of channel.milestoneDays) {
    const key = `${channel.id}/${wish.milestone.id}/${wish.days}`
    if (wish.day < model.firstDay || wish.day > model.lastDay || taken.has(key)) continue
    const week = weekOfDay(wish.day)
    if (wish.milestone.counts === 'above') above += 1
    else within.set(week, (within.get(week) ?? 0) + 1)
    const kept = earlier.get(key)
    const left = (why: MilestoneObstacle): void => {
      leftOut.push(milestoneLeft(channel.id, wish, why))
    }
    const minute = minuteFor(startsOn(wish.day), {
      kept: kept !== undefined && dayNumber(kept.date) === wish.day ? minutesOf(kept.time) : undefined,
      isOpen: (start) => hasRoomAt(channel, wish, { minute: start, others: [...standing, ...entries] }),
      isSpare: (start) => hasRoomAt(channel, wish, { minute: start, others: rubrics }),
      after: wish.day === model.nowDay ? model.nowMinute : -1,
    })
    if (wish.day < model.nowDay) left('past')
    else if (model.closed.has(wish.day)) left('closed')
    else if (minute === 'past') left('past')
    else if (minute === 'crowded') left('crowded')
    else entries.push(placed(channel, wish, { key, minute, kept }))
  }
  return { entries, leftOut, within, above }
}

/** What milestones ask of channels that get no posts. */
export function unusedChannels({ basis: { strategy }, channels, firstDay, lastDay }: Model): LeftOut[] {
  const used = new Set(channels.map(({ id }) => id))
  return strategy.milestones.flatMap((milestone) =>
    milestone.channelIds
      .filter((channelId) => !used.has(channelId) && strategy.channels.some(({ id }) => id === channelId))
      .flatMap((channelId) =>
        milestone.days
          .map((days) => ({ milestone, days, day: dayNumber(milestone.date) + days }))
          .filter(({ day }) => day >= firstDay && day <= lastDay)
          .map((wish) => milestoneLeft(channelId, wish, 'channel')),
      ),
  )
}

function placed(
  channel: ChannelModel,
  wish: MilestoneDay,
  { key, minute, kept }: { key: string; minute: number; kept: FreePost | undefined },
): Entry {
  const { milestone, day, days } = wish
  const entry = newEntry(channel, { day, minute, milestone: wish })
  entry.key = key
  if (kept !== undefined) goOnFrom(entry, kept)
  entry.reasons.push({ code: 'slot.milestone', milestoneId: milestone.id, date: dateOf(day), days })
  return entry
}

interface Start {
  minute: number
  score: number
}

/** Where no window is open at all. */
const NOON: Start = { minute: 720, score: 0 }

/** The starts of a day, the best of each time of day where its weekday has no window. */
function startsOf(model: Model, channel: ChannelModel): (day: number) => readonly Start[] {
  if (channel.milestoneDays.length === 0) return () => []
  const byWeekday = slotsByWeekday(model, channel)
  const best = new Map<number, Start>()
  for (const slot of byWeekday.flat()) {
    if (slot.score > (best.get(slot.minute)?.score ?? -1)) best.set(slot.minute, slot)
  }
  const anyDay = best.size === 0 ? [NOON] : [...best.values()].toSorted((a, b) => a.minute - b.minute)
  return (day) => {
    const own = byWeekday[weekdayOfDay(day) - 1] ?? []
    return own.length === 0 ? anyDay : own
  }
}

interface Choice {
  /** When the place stands in the earlier plan. */
  kept: number | undefined
  isOpen: (minute: number) => boolean
  isSpare: (minute: number) => boolean
  after: number
}

/** The start where the place stands already, else the most active one, of those that take no rubric's moment if there are any. */
function minuteFor(
  starts: readonly Start[],
  { kept, isOpen, isSpare, after }: Choice,
): number | 'past' | 'crowded' {
  const coming = starts.filter(({ minute }) => minute > after)
  if (coming.length === 0) return 'past'
  const open = coming.filter(({ minute }) => isOpen(minute))
  if (open.some(({ minute }) => minute === kept) && kept !== undefined) return kept
  const spare = open.filter(({ minute }) => isSpare(minute))
  const [best] = (spare.length > 0 ? spare : open).toSorted(
    (a, b) => b.score - a.score || a.minute - b.minute,
  )
  return best?.minute ?? 'crowded'
}

function hasRoomAt(
  channel: ChannelModel,
  { day }: MilestoneDay,
  { minute, others }: { minute: number; others: readonly Entry[] },
): boolean {
  return hasRoom(channel, { day, minute }, others)
}
