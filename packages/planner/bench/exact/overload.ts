import { NONE } from '../../src/numbers/chairman.ts'
import { type Entry, minutesOfWork, readyDayOf } from '../../src/request/entry.ts'
import { possibleFormats, suits } from '../../src/possible/possible.ts'
import { FORWARD_WEEKS } from '../../src/possible/makers.ts'
import { monthOf, weekOfDay } from '../../src/request/week.ts'
import { type Ground, placesByChannel } from '../ground.ts'
import { addRow, addVariable, createMip, type Mip, type Solved, solve, type Term } from './mip.ts'
import { leastBound } from './least-bound.ts'
import { addSequence, chairmanBound, type SequencePlace } from './prefix.ts'

interface Load {
  variable: number
  minutes: number
}

/** Posts that are the same work: one format and origin, due in one week, to be paid in one month on one channel's behalf. */
interface Batch {
  format: number
  minutes: number
  week: number
  month: string
  channelId: string
  posts: number[]
}

/**
 * M7: the least hours above capacity, over formats within a bound of their quotas, persons who can make them, production weeks up
 * to two before the deadline's, and hired help within its budget. Slots, themes and origins as they are.
 * @returns minutes
 */
export function leastOverload(ground: Ground, { seconds }: { seconds: number }): Solved {
  const mip = createMip()
  const bounds = formatPlaces(ground).map(({ places }) => formatBound(places))
  addMaking(mip, ground, { bounds, cost: 1, most: Infinity })
  return solve(mip, { seconds })
}

interface FormatPlaces {
  entries: readonly Entry[]
  places: readonly SequencePlace[]
}

/** Each channel's places as a sequence of formats: what the channel, lead time, skills and a place's theme leave possible. */
export function formatPlaces(ground: Ground): FormatPlaces[] {
  const { model, makers, wishes } = ground
  return placesByChannel(ground).map((entries) => ({
    entries,
    places: entries.map((entry) => {
      const possible = new Set(
        possibleFormats(model, makers, entry).filter(
          (format) => entry.theme === NONE || suits(model, entry.theme, format),
        ),
      )
      return { row: wishes.formats(entry.channel), allows: (format) => possible.has(format) }
    }),
  }))
}

/** A channel's formats can keep to the chairman bound, or where themes leave too little choice to the least there is; in posts. */
export function formatBound(places: readonly SequencePlace[]): number {
  const bound = chairmanBound(places.map(({ row }) => row))
  const isFree = places.every(({ row, allows }) =>
    row.every((share, format) => share === 0 || allows(format)),
  )
  return isFree ? bound : Math.max(bound, leastBound(places) / 1000)
}

/**
 * Formats, makers and weeks as a program. Posts that are the same work are counted, not named: who makes which of them changes
 * nothing.
 * @param bounds by channel, in the order of {@link formatPlaces}: how far a format's count may be from its quota, in posts
 * @param cost of a minute above capacity
 * @param most minutes above capacity in all
 */
export function addMaking(
  mip: Mip,
  ground: Ground,
  { bounds, cost, most }: { bounds: readonly number[]; cost: number; most: number },
): void {
  const batches = new Map<string, Batch>()
  for (const [channel, { entries, places }] of formatPlaces(ground).entries()) {
    const choices = addSequence(mip, places, bounds[channel] ?? 0)
    for (const [place, entry] of entries.entries())
      addToBatches(batches, ground, { entry, choices: choices[place] ?? [] })
  }
  addMakers(mip, ground, { batches: [...batches.values()], cost, most })
}

function addToBatches(
  batches: Map<string, Batch>,
  { model }: Ground,
  { entry, choices }: { entry: Entry; choices: readonly number[] },
): void {
  for (const [format, choice] of choices.entries()) {
    if (choice < 0) continue
    const minutes = minutesOfWork(model, { format, origin: entry.origin, lead: entry.lead })
    const week = weekOfDay(readyDayOf(model, entry, format))
    const isHired = model.hiredHelp.length > 0
    const month = isHired ? monthOf(entry.day) : ''
    const channelId = isHired ? entry.channel.id : ''
    const key = [format, minutes, week, month, channelId].join()
    const batch = batches.get(key) ?? { format, minutes, week, month, channelId, posts: [] }
    batches.set(key, batch)
    batch.posts.push(choice)
  }
}

function addMakers(
  mip: Mip,
  { model, makers }: Ground,
  { batches, cost, most }: { batches: readonly Batch[]; cost: number; most: number },
): void {
  const loads = new Map<string, { person: number; week: number; loads: Load[] }>()
  const hires = new Map<string, { limit: number; posts: Term[] }>()
  for (const { format, minutes, week, month, channelId, posts } of batches) {
    const made: Term[] = []
    for (const person of makers.skilled[format] ?? []) {
      for (let at = week; at >= Math.max(week - FORWARD_WEEKS, model.nowWeek); at -= 1) {
        if (makers.isAway(person, at)) continue
        const variable = addVariable(mip, { upper: posts.length })
        made.push([variable, -1])
        const key = `${person}/${at}`
        const own = loads.get(key) ?? { person, week: at, loads: [] }
        loads.set(key, own)
        own.loads.push({ variable, minutes })
      }
    }
    for (const help of channelId === '' ? [] : makers.help(format, channelId)) {
      const variable = addVariable(mip, { upper: posts.length })
      made.push([variable, -1])
      const limit = help.kind === 'post' ? help.monthlyCents : help.monthlyPosts
      const key = `${help.id}/${month}`
      const hired = hires.get(key) ?? { limit, posts: [] }
      hires.set(key, hired)
      hired.posts.push([variable, help.kind === 'post' ? help.costCents : 1])
    }
    addRow(mip, [...posts.map((post): Term => [post, 1]), ...made], { lower: 0, upper: 0 })
  }
  for (const { limit, posts } of hires.values()) addRow(mip, posts, { upper: limit })
  const overs: Term[] = []
  for (const { person, week, loads: own } of loads.values()) {
    const over = addVariable(mip, { cost, upper: Infinity, integer: false })
    overs.push([over, 1])
    addRow(mip, [...own.map(({ variable, minutes }): Term => [variable, minutes]), [over, -1]], {
      upper: makers.wholeCapacity(person, week),
    })
  }
  if (most < Infinity) addRow(mip, overs, { upper: most })
}
