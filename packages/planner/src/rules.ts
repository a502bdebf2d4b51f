import { dateOfDay, minutesOf } from '@cadans/domain'
import { NONE } from './chairman.ts'
import type { Entry } from './entry.ts'
import { canBeMade, type Makers } from './makers.ts'
import type { Model } from './model.ts'
import { rubricFormat, suits } from './format.ts'
import { monthOfDate, weekdayOfDay } from './week.ts'

/** A hard rule that a place breaks. */
export type BrokenRule =
  | 'past'
  | 'closed'
  | 'window'
  | 'spacing'
  | 'day'
  | 'lead'
  | 'skill'
  | 'compatible'
  | 'budget'

/**
 * Every hard rule that new places break, judged from the request and not from how they came about.
 * @param entries standing and new, in order of time
 */
export function brokenRules(model: Model, entries: readonly Entry[], makers: Makers): BrokenRule[] {
  const broken: BrokenRule[] = []
  const last = new Map<number, Entry>()
  const onDay = new Map<string, number>()
  for (const entry of entries) {
    if (entry.dropped || entry.standing?.status === 'skipped') continue
    const { channel, standing } = entry
    const before = last.get(channel.index)
    last.set(channel.index, entry)
    const day = `${channel.index}/${entry.day}`
    const today = (onDay.get(day) ?? 0) + 1
    onDay.set(day, today)
    if (before !== undefined && (standing === null || before.standing === null)) {
      if (entry.at - before.at < Math.max(1, channel.tactic.spacingMinutes)) broken.push('spacing')
    }
    if (standing !== null) continue
    if (today > channel.tactic.mostPerDay) broken.push('day')
    if (entry.at <= model.nowDay * 1440 + model.nowMinute) broken.push('past')
    if (model.closed.has(entry.day)) broken.push('closed')
    if (entry.rubric === null && !isInWindow(entry)) broken.push('window')
    broken.push(...brokenInMaking(model, entry, makers))
  }
  for (const help of model.hiredHelp) {
    const months = new Set(entries.map(({ day }) => monthOfDate(dateOfDay(day))))
    for (const month of months) {
      const isNew = entries.some(
        (entry) =>
          entry.standing === null &&
          !entry.dropped &&
          entry.hiredHelpId === help.id &&
          monthOfDate(dateOfDay(entry.day)) === month,
      )
      if (!isNew) continue
      const { posts, cents } = makers.spent(help, month)
      if (help.kind === 'post' ? cents > help.monthlyCents : posts > help.monthlyPosts) broken.push('budget')
    }
  }
  return broken
}

function isInWindow({ channel, day, minute }: Entry): boolean {
  return channel.tactic.windows.some(
    ({ weekday, from, until }) =>
      weekday === weekdayOfDay(day) && minute >= minutesOf(from) && minute < minutesOf(until),
  )
}

function brokenInMaking(model: Model, entry: Entry, makers: Makers): BrokenRule[] {
  if (entry.format === NONE) return []
  const broken: BrokenRule[] = []
  if (entry.day - (model.formats[entry.format]?.leadDays ?? 0) < model.nowDay) broken.push('lead')
  const isFixed = rubricFormat(model, entry) !== NONE
  if (!isFixed && entry.theme !== NONE && !suits(model, entry.theme, entry.format)) broken.push('compatible')
  const isSkilled =
    entry.person === NONE
      ? canBeMade(model, makers, { format: entry.format, channelId: entry.channel.id })
      : model.people[entry.person]?.id === entry.rubric?.ownerId ||
        makers.skilled[entry.format]?.includes(entry.person) === true
  if (!isSkilled) broken.push('skill')
  return broken
}
