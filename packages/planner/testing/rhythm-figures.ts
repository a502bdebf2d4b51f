import { dayNumber, minutesOf } from '@cadans/domain'
import type { Place } from '../src/index.ts'
import { weekOfDay } from '../src/request/week.ts'

/** How a plan uses the hours that there are. */
export interface RhythmFigures {
  /** Different hours of the day on the channel and in the quarter that has the fewest, of those with enough posts to compare. */
  fewestHours: number
  /** Pairs of places on different channels at one minute that are not one idea. */
  sameMinute: number
  /** Places in reserve in the week that has most, and in the mean week. */
  mostReserve: number
  meanReserve: number
}

/** Posts in a quarter: fewer say nothing about hours. */
const ENOUGH = 10

/** @param places of whole weeks, which moments were chosen for */
export function rhythmFigures(places: readonly Place[]): RhythmFigures {
  const quarters = Map.groupBy(places, ({ channelId, date }) => `${channelId} ${quarterOf(date)}`)
  const compared = [...quarters.values()].filter(({ length }) => length >= ENOUGH)
  const hours = compared.map((own) => new Set(own.map(({ time }) => time.slice(0, 2))).size)
  const weeks = Map.groupBy(places, ({ date }) => weekOfDay(dayNumber(date)))
  const reserves = [...weeks.values()].map((own) => own.filter(({ reserve }) => reserve).length)
  const moments = Map.groupBy(places, ({ date, time }) => dayNumber(date) * 1440 + minutesOf(time))
  return {
    fewestHours: Math.min(...hours),
    sameMinute: [...moments.values()].reduce((sum, at) => sum + pairsIn(at), 0),
    mostReserve: Math.max(...reserves),
    meanReserve: reserves.reduce((sum, count) => sum + count, 0) / reserves.length,
  }
}

/** `YYYY` and the number of the quarter, from 0. */
function quarterOf(date: string): string {
  return `${date.slice(0, 4)} ${Math.floor((Number(date.slice(5, 7)) - 1) / 3)}`
}

function pairsIn(places: readonly Place[]): number {
  let pairs = 0
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1))
      if (one.familyId === null || one.familyId !== other.familyId) pairs += 1
  return pairs
}
