import { dayNumber, weekdayOf } from '@cadans/domain'
import { type ChordFactor, chordFactors, type ChordPost } from './chord.ts'
import { ageOf, isPromoted, levelOf } from './chord-levels.ts'
import type { Design } from './design.ts'

/** A value of a group: the columns whose effects add up to what it does now, and the posts that have it. */
export interface Level {
  value: string | null
  columns: readonly number[]
  posts: number
}

export interface ChordDesign {
  design: Design
  levels: ReadonlyMap<ChordFactor, readonly Level[]>
  /** What a format does on a channel beyond what it does everywhere: by channel, then by format. */
  onChannel: ReadonlyMap<string, ReadonlyMap<string, Level>>
}

/** A group in the making: for each post a column of its own and what stands in it; -1 is none. */
interface Group {
  size: number
  columns: readonly number[]
  values?: readonly number[]
  /** What its spread is taken to be before there are data, where that is not what it is for the others. */
  prior?: number
}

/** What an audience takes to, and may take to less after a while. */
const drifting: readonly ChordFactor[] = ['theme', 'format', 'message', 'weekday', 'hour', 'segment']
/** A quarter, which is what a review looks back on: what a value does in these last days is what it is said to do. */
const LATELY_DAYS = 91
/** Days before that from which something can be seen to change. */
const LEAST_BEFORE_DAYS = 14
/** How far what a value does is taken to drift in a quarter before there are data: found in simulations, as the others' spread. */
const DRIFT_SPREAD = 0.1

/** How steeply figures are taken to grow with {@link ageOf} before there are data: three times as old is up to as much again. */
const AGE_SPREAD = 0.5

/** The most values of a factor that are told apart, those with most posts; the rest do as one. */
const MOST_VALUES = 40
/** The most pairs of channel and format that get an effect of their own; the rest do as the format does everywhere. */
const MOST_PAIRS = 60

/**
 * Columns for every value of every factor, for what it does more or less lately, for formats on channels, and for what is only kept apart
 * from them: promotion, the age at which figures were read, the month, and growth over time, in all and by channel. A factor with one value has no columns: there is nothing to compare it with.
 * @param posts in order of time
 */
export function chordDesign(posts: readonly ChordPost[]): ChordDesign {
  const rows = posts.map((post) => ({ ...post, weekday: weekdayOf(post.date) }))
  const groups: Group[] = []
  let size = 1
  const add = (group: Group): number => {
    const first = size
    groups.push(group)
    size += group.size
    return first
  }
  const levels = new Map<ChordFactor, readonly Level[]>()
  for (const factor of chordFactors) {
    const own = coded(most(rows.map((post) => levelOf(post, factor))))
    if (own.names.length < 2) continue
    const first = add({ size: own.names.length, columns: own.codes })
    const late = drifting.includes(factor) ? lately(rows, own.codes) : undefined
    const then = late === undefined ? undefined : add({ ...late, size: own.names.length })
    levels.set(
      factor,
      own.names.map((value, index) => ({
        value,
        columns: [first + index, ...(then === undefined ? [] : [then + index])],
        posts: own.counts[index] ?? 0,
      })),
    )
  }
  const onChannel = new Map<string, Map<string, Level>>()
  if (levels.has('channel') && levels.has('format')) {
    const pairs = coded(
      rows.map(({ channelId, formatId }) => (formatId === null ? null : `${channelId}/${formatId}`)),
    )
    const kept = pairs.names
      .map((name, index) => ({ name, index, posts: pairs.counts[index] ?? 0 }))
      .filter(({ name }) => name !== null)
      .toSorted((a, b) => b.posts - a.posts || a.index - b.index)
      .slice(0, MOST_PAIRS)
    const codeOf = new Map(kept.map(({ index }, code) => [index, code]))
    const first = add({ size: kept.length, columns: pairs.codes.map((code) => codeOf.get(code) ?? -1) })
    for (const [code, { name, posts: own }] of kept.entries()) {
      const [channelId = '', formatId = ''] = (name ?? '').split('/')
      const formats = onChannel.get(channelId) ?? new Map<string, Level>()
      formats.set(formatId, { value: formatId, columns: [first + code], posts: own })
      onChannel.set(channelId, formats)
    }
  }
  for (const group of [...keptApart(rows), ...overTime(rows)]) add(group)
  return { design: { ...designOf(groups, rows.length), families: familiesOf(rows) }, levels, onChannel }
}

/** What is chosen by hand or happens to be, and therefore only kept apart. */
function keptApart(posts: readonly ChordPost[]): Group[] {
  const promoted = coded(posts.map((post) => (isPromoted(post) ? 'yes' : 'no')))
  const ages = posts.map(ageOf)
  const mean = ages.reduce((sum, age) => sum + age, 0) / ages.length
  const groups: Group[] = []
  if (promoted.names.length > 1) groups.push({ size: promoted.names.length, columns: promoted.codes })
  if (ages.some((age) => age !== ages[0]))
    groups.push({
      size: 1,
      columns: ages.map(() => 0),
      values: ages.map((age) => age - mean),
      prior: AGE_SPREAD,
    })
  return groups
}

/** The posts of one idea have one number, whatever channels it went to. */
function familiesOf(posts: readonly ChordPost[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(posts, ({ id, familyId, ideaId }) => {
    const family = familyId ?? ideaId ?? id
    const number = numbers.get(family) ?? numbers.size
    numbers.set(family, number)
    return number
  })
}

/** The values with most posts; null for the rest, where there are more than can be told apart. */
function most(values: readonly (string | null)[]): (string | null)[] {
  const { names, counts } = coded(values)
  if (names.length <= MOST_VALUES) return [...values]
  const kept = new Set(
    names
      .map((name, index) => ({ name, posts: counts[index] ?? 0 }))
      .filter(({ name }) => name !== null)
      .toSorted((a, b) => b.posts - a.posts)
      .slice(0, MOST_VALUES)
      .map(({ name }) => name),
  )
  return values.map((value) => (kept.has(value) ? value : null))
}

/**
 * The values of a factor once more for the posts of the last quarter; undefined where nothing, or next to nothing, was posted before.
 * @param posts in order of time
 */
function lately(
  posts: readonly ChordPost[],
  codes: readonly number[],
): Pick<Group, 'columns' | 'prior'> | undefined {
  const days = posts.map(({ date }) => dayNumber(date))
  const since = (days.at(-1) ?? 0) - LATELY_DAYS
  if ((days[0] ?? 0) > since - LEAST_BEFORE_DAYS) return undefined
  return {
    columns: codes.map((code, at) => ((days[at] ?? 0) > since ? code : -1)),
    prior: DRIFT_SPREAD,
  }
}

/** @param posts in order of time */
function overTime(posts: readonly ChordPost[]): Group[] {
  const months = coded(posts.map(({ date }) => date.slice(0, 7)))
  if (months.names.length < 2) return []
  const days = posts.map(({ date }) => dayNumber(date))
  const first = days[0] ?? 0
  const span = Math.max(1, (days.at(-1) ?? 0) - first)
  const progress = days.map((day) => (2 * (day - first)) / span - 1)
  const channels = coded(posts.map(({ channelId }) => channelId))
  const groups: Group[] = [
    { size: months.names.length, columns: months.codes },
    { size: 1, columns: posts.map(() => 0), values: progress },
  ]
  if (channels.names.length > 1)
    groups.push({ size: channels.names.length, columns: channels.codes, values: progress })
  return groups
}

/** Values numbered in the order of their code units, null last. */
function coded(values: readonly (string | null)[]): {
  names: (string | null)[]
  codes: number[]
  counts: number[]
} {
  const counts = new Map<string | null, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const names: (string | null)[] = [...counts.keys()].filter((name) => name !== null).toSorted()
  if (counts.has(null)) names.push(null)
  const codes = new Map(names.map((name, code) => [name, code]))
  return {
    names,
    codes: values.map((value) => codes.get(value) ?? -1),
    counts: names.map((name) => counts.get(name) ?? 0),
  }
}

function designOf(groups: readonly Group[], rows: number): Omit<Design, 'families'> {
  const width = groups.length + 1
  const columns = new Int32Array(rows * width)
  const values = new Float64Array(rows * width)
  for (let row = 0; row < rows; row += 1) values[row * width] = 1
  let first = 1
  const ranges = groups.map(({ size, columns: own, values: filled, prior }, index) => {
    for (let row = 0; row < rows; row += 1) {
      const column = own[row] ?? -1
      if (column < 0) continue
      columns[row * width + index + 1] = first + column
      values[row * width + index + 1] = filled?.[row] ?? 1
    }
    const range = { from: first, until: first + size, ...(prior !== undefined && { prior }) }
    first += size
    return range
  })
  return {
    rows,
    width,
    columns,
    values,
    size: first,
    groups: ranges.filter(({ from, until }) => from < until),
  }
}
