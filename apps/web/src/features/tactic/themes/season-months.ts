import type { Season } from '@cadans/domain'

/** Days of each month in a leap year, so that 29 February has its place. */
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthStarts = monthLengths.map((_, month) => monthLengths.slice(0, month).reduce((a, b) => a + b, 0))
const YEAR = 366
const USUAL = 1000

function dayOfYear(yearDay: string): number {
  return (monthStarts[Number(yearDay.slice(0, 2)) - 1] ?? 0) + Number(yearDay.slice(3, 5)) - 1
}

function yearDayOf(day: number): string {
  const month = monthStarts.findLastIndex((start) => start <= day)
  const date = day - (monthStarts[month] ?? 0) + 1
  return `${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function contains(season: Season, day: number): boolean {
  const from = dayOfYear(season.from)
  const until = dayOfYear(season.until)
  return from <= until ? day >= from && day <= until : day >= from || day <= until
}

/** The factor on each day of a leap year, in per mille; of seasons that overlap the first counts. */
function dayFactors(seasons: readonly Season[]): number[] {
  return Array.from({ length: YEAR }, (_, day) => seasons.find((one) => contains(one, day))?.factor ?? USUAL)
}

/** Seasons from day factors: runs of one factor, one that runs over New Year kept whole. */
function seasonsOf(factors: readonly number[]): Season[] {
  const runs: { from: number; until: number; factor: number }[] = []
  for (const [day, factor] of factors.entries()) {
    const last = runs.at(-1)
    if (last !== undefined && last.factor === factor) last.until = day
    else runs.push({ from: day, until: day, factor })
  }
  const first = runs[0]
  const last = runs.at(-1)
  if (first !== undefined && last !== undefined && first !== last && first.factor === last.factor) {
    last.until = first.until
    runs.shift()
  }
  return runs
    .filter(({ factor }) => factor !== USUAL)
    .map(({ from, until, factor }) => ({ from: yearDayOf(from), until: yearDayOf(until), factor }))
}

/** The factor of each month, January first: that of its middle day. */
export function monthFactors(seasons: readonly Season[]): number[] {
  const days = dayFactors(seasons)
  return monthStarts.map((start) => days[start + 14] ?? USUAL)
}

/** Gives one whole month (0 is January) a factor and leaves the other days as they were. */
export function withMonth(seasons: readonly Season[], month: number, factor: number): Season[] {
  const start = monthStarts[month] ?? 0
  const length = monthLengths[month] ?? 0
  return seasonsOf(
    dayFactors(seasons).map((was, day) => (day >= start && day < start + length ? factor : was)),
  )
}
