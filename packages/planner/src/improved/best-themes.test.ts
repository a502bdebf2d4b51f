import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestThemes, type Prices } from './best-themes.ts'
import { NONE } from '../numbers/chairman.ts'
import { WHOLE } from '../numbers/shares.ts'
import { type Board, isClash, type Line } from './theme-board.ts'

const THEMES = 3
const DAY = 1440
const prices = (places: number): Prices => ({
  clash: new Float64Array(places).fill(1),
  distance: (behind) => Math.max(0, Math.abs(behind) / WHOLE - 1) ** 2,
  repeat: 6,
})

interface Asked {
  shares: readonly number[]
  places: readonly { channel: number; theme: number; gap: number; allowed: readonly boolean[] }[]
}

const asked: fc.Arbitrary<Asked> = fc.record({
  shares: fc.constantFrom([0.5, 0.3, 0.2], [0.4, 0.4, 0.2], [0.7, 0.2, 0.1]),
  places: fc.array(
    fc.record({
      channel: fc.nat(1),
      theme: fc.nat(THEMES - 1),
      gap: fc.constantFrom(0, 600, DAY, 2 * DAY),
      allowed: fc.array(fc.boolean(), { minLength: THEMES, maxLength: THEMES }),
    }),
    { minLength: 2, maxLength: 10 },
  ),
})

/** Places of one channel are a day apart, so that none of the other can clash with two of them. */
function boardOf({ shares, places }: Asked): Board {
  const lines: Line[] = [0, 1].map(() => ({
    places: [],
    behind: new Float64Array(places.length * THEMES),
    limit: 0,
  }))
  const last = [-DAY, -DAY]
  const total = new Float64Array(places.length * THEMES)
  const behind = [0, 1].map(() => new Float64Array(THEMES))
  const sum = new Float64Array(THEMES)
  let at = 0
  const moments = places.map(({ channel, gap }) => {
    at = Math.max(at + gap, (last[channel] ?? 0) + DAY)
    last[channel] = at
    return at
  })
  for (const [place, { channel, theme }] of places.entries()) {
    const line = lines[channel]
    const own = behind[channel]
    if (line === undefined || own === undefined) continue
    for (let value = 0; value < THEMES; value += 1) {
      const step = Math.round((shares[value] ?? 0) * WHOLE) - (value === theme ? WHOLE : 0)
      own[value] = (own[value] ?? 0) + step
      sum[value] = (sum[value] ?? 0) + step
      line.behind[line.places.length * THEMES + value] = own[value] ?? 0
      total[place * THEMES + value] = sum[value] ?? 0
      line.limit = Math.max(line.limit, Math.abs(own[value] ?? 0))
    }
    line.places.push(place)
  }
  return {
    values: THEMES,
    moments: Float64Array.from(moments),
    channelOf: Int32Array.from(places, ({ channel }) => channel),
    themes: Int32Array.from(places, ({ theme }) => theme),
    total,
    allowed: Uint8Array.from(places.flatMap(({ allowed }) => allowed.map(Number))),
    channels: lines,
    far: Infinity,
  }
}

/** What all places cost; infinite where the channel is beyond its bound. */
function costOf(board: Board, { limit }: { limit: number }): number {
  const { clash, distance, repeat } = prices(board.themes.length)
  let cost = board.total.reduce((sum, behind) => sum + distance(behind), 0)
  for (const [place, theme] of board.themes.entries()) {
    if (isClash(board, place)) cost += clash[place] ?? 0
    const before = board.channelOf.slice(0, place).lastIndexOf(board.channelOf[place] ?? NONE)
    if (before >= 0 && board.themes[before] === theme) cost += repeat
  }
  return board.channels[0]?.behind.some((behind) => Math.abs(behind) > limit) === true ? Infinity : cost
}

function* allThemes(length: number): Generator<number[]> {
  if (length === 0) yield []
  else
    for (const rest of allThemes(length - 1))
      for (let theme = 0; theme < THEMES; theme += 1) yield [...rest, theme]
}

/** How many posts of a theme there are more or fewer at most, in any prefix. */
function furthestShift(now: readonly number[], way: readonly number[]): number {
  const shifts = new Int32Array(THEMES)
  let furthest = 0
  for (const [rank, theme] of way.entries()) {
    const old = now[rank] ?? NONE
    shifts[old] = (shifts[old] ?? 0) - 1
    shifts[theme] = (shifts[theme] ?? 0) + 1
    furthest = Math.max(furthest, ...shifts.map(Math.abs))
  }
  return furthest
}

test('the cheapest themes of a channel are as cheap as the cheapest of all ways there are', () => {
  fc.assert(
    fc.property(asked, (request) => {
      const board = boardOf(request)
      const line = board.channels[0]
      fc.pre(line !== undefined && line.places.length > 0)
      const stretch = { line, from: 0, until: line.places.length }
      const withThemes = (chosen: readonly number[]): number => {
        const places = request.places.map((place, index) => {
          const rank = line.places.indexOf(index)
          return rank < 0 ? place : { ...place, theme: chosen[rank] ?? NONE }
        })
        return costOf(boardOf({ ...request, places }), line)
      }
      const isAllowed = (theme: number, rank: number): boolean => {
        const place = line.places[rank] ?? NONE
        return theme === board.themes[place] || board.allowed[place * THEMES + theme] === 1
      }
      const now = line.places.map((place) => board.themes[place] ?? NONE)
      const ways = [...allThemes(line.places.length)].filter(
        (way) => way.every(isAllowed) && furthestShift(now, way) <= 2,
      )
      const least = Math.min(...ways.map(withThemes))
      const best = bestThemes(board, stretch, { prices: prices(board.themes.length), ways: { left: 1e6 } })
      expect([...best].every(isAllowed)).toBe(true)
      expect(withThemes([...best])).toBeCloseTo(least, 9)
    }),
    { numRuns: 300 },
  )
})

test('a stretch within a channel leaves the counts after it as they were', () => {
  fc.assert(
    fc.property(asked, fc.nat(4), fc.nat(4), (request, from, length) => {
      const board = boardOf(request)
      const line = board.channels[0]
      fc.pre(line !== undefined && from + length < line.places.length)
      const stretch = { line, from, until: from + length }
      const best = bestThemes(board, stretch, { prices: prices(board.themes.length), ways: { left: 1e6 } })
      const now = line.places.slice(from, from + length).map((place) => board.themes[place] ?? NONE)
      expect([...best].toSorted((a, b) => a - b)).toEqual(now.toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})
