import { dayNumber, type LeftOut, minutesOf, type Rubric } from '@cadans/domain'
import { type Entry, newEntry } from '../request/entry.ts'
import type { ChannelModel, Model } from '../request/model.ts'
import { dateOfWeek, minuteOf, mondayOfWeek, weekOfDay } from '../request/week.ts'

interface RubricPlaces {
  entries: Entry[]
  leftOut: LeftOut[]
  /** Places wanted by rubrics that no standing post has, by week. */
  wanted: ReadonlyMap<number, number>
}

/** The key of a rubric's place in a week. */
function rubricKey(channel: ChannelModel, week: number, rubric: Rubric): string {
  return `${channel.id}/${dateOfWeek(week)}/${rubric.id}`
}

/**
 * The fixed recurring places of a channel. They keep to closed days, spacing and the most a day, but bring their own time: a
 * rubric may stand outside the posting windows.
 * @param has standing entries that hold time on the channel, and the keys of all standing posts: a place whose post was skipped
 *   or moved away is not planned again
 */
export function placeRubrics(
  model: Model,
  channel: ChannelModel,
  has: { standing: readonly Entry[]; taken: ReadonlySet<string> },
): RubricPlaces {
  const entries: Entry[] = []
  const leftOut: LeftOut[] = []
  const wanted = new Map<number, number>()
  const rubrics = model.basis.strategy.rubrics.filter(({ channelId }) => channelId === channel.id)
  for (let week = weekOfDay(model.firstDay); week <= weekOfDay(model.lastDay); week += 1) {
    for (const rubric of rubrics) {
      const day = mondayOfWeek(week) + rubric.weekday - 1
      if (!isDue(model, rubric, { week, day }) || has.taken.has(rubricKey(channel, week, rubric))) continue
      wanted.set(week, (wanted.get(week) ?? 0) + 1)
      const entry = newEntry(channel, { day, minute: minutesOf(rubric.time), rubric })
      const common = { channelId: channel.id, week: dateOfWeek(week), count: 1 }
      if (day < model.nowDay || (day === model.nowDay && entry.minute <= model.nowMinute)) {
        leftOut.push({ ...common, code: 'left.past', days: 1 })
      } else if (model.closed.has(day)) {
        leftOut.push({ ...common, code: 'left.closed', days: 1 })
      } else if (!hasRoom(channel, entry, [...has.standing, ...entries])) {
        const { spacingMinutes, mostPerDay } = channel.tactic
        leftOut.push({ ...common, code: 'left.spacing', spacingMinutes, mostPerDay })
      } else {
        entry.key = rubricKey(channel, week, rubric)
        entry.reasons.push({
          code: 'slot.rubric',
          rubricId: rubric.id,
          weekday: rubric.weekday,
          time: rubric.time,
        })
        entries.push(entry)
      }
    }
  }
  return { entries, leftOut, wanted }
}

function isDue(model: Model, rubric: Rubric, { week, day }: { week: number; day: number }): boolean {
  if (day < model.firstDay || day > model.lastDay) return false
  if (rubric.from !== null && day < dayNumber(rubric.from)) return false
  if (rubric.until !== null && day > dayNumber(rubric.until)) return false
  return (week - firstWeek(rubric)) % rubric.everyWeeks === 0
}

/** The week from which a rubric counts: that of its first weekday on or after `from`, which may be the week behind it. */
function firstWeek({ from, weekday }: Rubric): number {
  if (from === null) return 1
  const day = dayNumber(from)
  const week = weekOfDay(day)
  return mondayOfWeek(week) + weekday - 1 < day ? week + 1 : week
}

/** Spacing and the most a day leave room for one more post at a moment. */
export function hasRoom(
  channel: ChannelModel,
  entry: Pick<Entry, 'day' | 'minute'>,
  others: readonly Entry[],
): boolean {
  const spacing = Math.max(1, channel.tactic.spacingMinutes)
  let onDay = 0
  for (const { at, day } of others) {
    if (Math.abs(at - minuteOf(entry.day, entry.minute)) < spacing) return false
    if (day === entry.day) onDay += 1
  }
  return onDay < channel.tactic.mostPerDay
}
