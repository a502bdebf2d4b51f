import { NONE } from '../numbers/chairman.ts'
import { type Entry, leadDaysOf } from '../request/entry.ts'
import { canBeMade, type Makers } from '../possible/makers.ts'
import type { Model } from '../request/model.ts'
import type { Workshop } from '../possible/workshop.ts'
import { broughtFormat, suits } from '../possible/possible.ts'
import { monthOf, weekdayOfDay } from '../request/week.ts'
import { missing } from '../numbers/table.ts'

/** A hard rule that a place breaks. */
type BrokenRule =
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
export function brokenRules(entries: readonly Entry[], workshop: Workshop): BrokenRule[] {
  const { model, makers } = workshop
  const broken: BrokenRule[] = []
  const kept = entries.filter(({ dropped, standing }) => !dropped && standing?.status !== 'skipped')
  const last: (Entry | undefined)[] = []
  const onDay = model.channels.map(() => new Map<number, number>())
  for (const { channel, day } of kept) {
    const days = onDay[channel.index]
    days?.set(day, (days.get(day) ?? 0) + 1)
  }
  for (const entry of kept) {
    const { channel, standing, at, day } = entry
    const before = last[channel.index]
    last[channel.index] = entry
    if (before !== undefined && (standing === null || before.standing === null)) {
      if (at - before.at < Math.max(1, channel.tactic.spacingMinutes)) broken.push('spacing')
    }
    if (standing !== null) continue
    if ((onDay[channel.index]?.get(day) ?? missing(day)) > channel.tactic.mostPerDay) broken.push('day')
    if (at <= model.nowDay * 1440 + model.nowMinute) broken.push('past')
    if (model.closed.has(day)) broken.push('closed')
    if (entry.rubric === null && entry.milestone === null && !isInWindow(entry)) broken.push('window')
    broken.push(...brokenInMaking(model, entry, makers))
  }
  return [...broken, ...brokenBudgets(kept, workshop)]
}

/** Only months in which the plan hires: what standing posts cost is not the plan's. */
function brokenBudgets(entries: readonly Entry[], { model, ledger }: Workshop): BrokenRule[] {
  return model.hiredHelp.flatMap((help) => {
    const hiring = entries.filter(({ standing, hiredHelpId }) => standing === null && hiredHelpId === help.id)
    const months = new Set(hiring.map(({ day }) => monthOf(day)))
    return [...months].flatMap((month): BrokenRule[] => {
      const { posts, cents } = ledger.spent(help, month)
      const isOver = help.kind === 'post' ? cents > help.monthlyCents : posts > help.monthlyPosts
      return isOver ? ['budget'] : []
    })
  })
}

function isInWindow({ channel, day, minute }: Entry): boolean {
  const today = weekdayOfDay(day)
  return channel.windows.some(
    ({ weekday, from, until }) => weekday === today && minute >= from && minute < until,
  )
}

function brokenInMaking(model: Model, entry: Entry, makers: Makers): BrokenRule[] {
  if (entry.format === NONE) return []
  const broken: BrokenRule[] = []
  if (entry.day - leadDaysOf(model, entry.format) < model.nowDay) broken.push('lead')
  const isFixed = broughtFormat(model, entry) !== NONE
  if (!isFixed && entry.theme !== NONE && !suits(model, entry.theme, entry.format)) broken.push('compatible')
  const isSkilled =
    entry.person === NONE
      ? canBeMade(model, makers, { format: entry.format, channelId: entry.channel.id })
      : model.people[entry.person]?.id === entry.rubric?.ownerId ||
        makers.skilled[entry.format]?.includes(entry.person) === true
  if (!isSkilled) broken.push('skill')
  return broken
}
