import { median } from '@cadans/config/bench/measure.ts'
import type { Effort, PlanRequest } from '../src/index.ts'
import { requestOf, type ScenarioTable } from '../scenarios/index.ts'
import { ourPlan } from './ours.ts'

/** Processor time by size, and the exponent of the line through it. */
export interface Growth {
  effort: Effort
  points: readonly { posts: number; milliseconds: number }[]
  /** 1 is linear. */
  exponent: number
}

/** Channels of twelve posts a week, a year long: 624 to 99,840 posts in one request. */
const CHANNELS = [1, 4, 16, 48, 160]

/** Times plans of growing requests by the processor's clock, which other programs do not run down; the middle of three or more. */
export function measureGrowth(efforts: readonly Effort[]): Growth[] {
  const points = efforts.map((): Growth['points'][number][] => [])
  for (const channels of CHANNELS) {
    const request = sizedRequest(channels)
    const rounds = channels > 16 ? 3 : 11
    const times = efforts.map((): number[] => [])
    let posts = 0
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, effort] of efforts.entries()) {
        globalThis.gc?.()
        const began = process.cpuUsage()
        posts = ourPlan(request, effort).places.length
        const { user, system } = process.cpuUsage(began)
        // The first of each only warms up.
        if (round > 0) times[index]?.push((user + system) / 1000)
      }
    }
    for (const [index, own] of times.entries()) points[index]?.push({ posts, milliseconds: median(own) })
  }
  return efforts.map((effort, index) => {
    const own = points[index] ?? []
    const exponent = slopeOf(own.map(({ posts, milliseconds }) => [Math.log(posts), Math.log(milliseconds)]))
    return { effort, points: own, exponent }
  })
}

/** The slope of the line that fits points best, by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  const variance = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  return covariance / variance
}

/** A year of so many channels, each with twelve posts a week; a person for each two channels. */
export function sizedRequest(channels: number): PlanRequest {
  const channel: ScenarioTable['channels'][number] = {
    name: 'Channel',
    platform: 'other',
    perWeek: 12,
    shares: [300, 500, 200],
    spacingHours: 6,
    mostPerDay: 2,
  }
  return requestOf({
    number: '0f',
    weeks: 52,
    formats: [
      { kind: 'text', minutes: 45, leadDays: 2 },
      { kind: 'photo', minutes: 60, leadDays: 3 },
      { kind: 'video', minutes: 240, leadDays: 7 },
    ],
    channels: Array.from({ length: channels }, () => channel),
    themes: [250, 200, 150, 150, 100, 100, 50],
    messages: [400, 300, 200, 100],
    people: Array.from({ length: Math.ceil(channels / 2) }, (_, person) => ({
      hours: 40,
      formats: person % 2 === 0 ? [] : [0, 1],
    })),
    ownShare: 800,
    promotionCents: 0,
    closed: [],
  })
}
