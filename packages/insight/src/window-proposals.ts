import { type ChannelTactic, minutesOf, type PostingWindow } from '@cadans/domain'
import type { Chord, ChordEffect } from './chord.ts'
import { type Comparison, findEffect, findFactor, fromLog } from './chord-compare.ts'
import { hourBands } from './chord-levels.ts'
import type { Proposal } from './proposal.ts'
import { errorOf } from './effect-error.ts'

/** Weights run from 1 to 10; a review moves one by two, so that three can turn the middle of the scale into an end. */
const LEAST_WEIGHT = 1
const MOST_WEIGHT = 10
const WEIGHT_STEP = 2

interface Scored extends Comparison {
  window: PostingWindow
  index: number
  posts: number
}

/** More weight to the window of a channel that does best, less to the one that does worst, where that is likely enough. */
export function windowProposals(
  channel: ChannelTactic,
  index: number,
  { chord, leastChance }: { chord: Chord; leastChance: number },
): Proposal[] {
  if (channel.windows.length < 2) return []
  const scored = channel.windows
    .flatMap((window, at): Scored[] => scoreOf(window, at, chord))
    .toSorted((a, b) => b.times - a.times || a.index - b.index)
  const [best, worst] = [scored[0], scored.at(-1)]
  if (best === undefined || worst === undefined || best === worst) return []
  const proposals: Proposal[] = []
  if (best.chance >= leastChance)
    proposals.push(
      ...proposalFor(best, Math.min(MOST_WEIGHT, best.window.weight + WEIGHT_STEP), { channel, index }),
    )
  if (1 - worst.chance >= leastChance)
    proposals.push(
      ...proposalFor(worst, Math.max(LEAST_WEIGHT, worst.window.weight - WEIGHT_STEP), { channel, index }),
    )
  return proposals
}

function proposalFor(
  { window, index: at, times, low, high, posts }: Scored,
  after: number,
  { channel, index }: { channel: ChannelTactic; index: number },
): Proposal[] {
  const { weekday, from, until, weight: before } = window
  if (after === before) return []
  const others = channel.windows.reduce((sum, { weight }) => sum + weight, 0) - before
  // As if posts fell on windows by their weights; what they do elsewhere is the average.
  const expect = (effect: number): number => {
    const [now, then] = [before, after].map((weight) => (weight * effect + others) / (weight + others))
    return (then ?? 1) / (now ?? 1)
  }
  const ends = [expect(low), expect(high)]
  return [
    {
      key: `window.weight/${channel.channelId}/${weekday}/${from}`,
      path: `channels.${index}.windows.${at}.weight`,
      change: { code: 'window.weight', channelId: channel.channelId, weekday, from, until, before, after },
      reasons: [{ code: 'chord.window', weekday, from, until, times, low, high, posts }],
      expected: { times: expect(times), low: Math.min(...ends), high: Math.max(...ends) },
    },
  ]
}

/**
 * Day and part of the day together, by how much of the window lies in each part; nothing where too few posts say anything of
 * them.
 */
function scoreOf(window: PostingWindow, index: number, chord: Chord): Scored[] {
  const known = (effect: ChordEffect | undefined): effect is ChordEffect =>
    effect !== undefined && effect.verdict !== 'few'
  const day = findEffect(findFactor(chord, 'weekday'), String(window.weekday))
  const hours = findFactor(chord, 'hour')
  const parts = bandsOf(window).map(({ band, part }) => ({ effect: findEffect(hours, String(band)), part }))
  const told = parts.flatMap(({ effect, part }) => (known(effect) ? [{ effect, part }] : []))
  const whole = told.reduce((sum, { part }) => sum + part, 0)
  if (!known(day) && whole === 0) return []
  let log = known(day) ? Math.log(day.effect) : 0
  let variance = known(day) ? errorOf(day) ** 2 : 0
  let posts = known(day) ? day.posts : Infinity
  for (const { effect, part } of told) {
    log += (part / whole) * Math.log(effect.effect)
    variance += ((part / whole) * errorOf(effect)) ** 2
    posts = Math.min(posts, effect.posts)
  }
  return [{ window, index, posts, ...fromLog(log, Math.sqrt(variance)) }]
}

/** The parts of the day that a window lies in, in minutes. */
function bandsOf({ from, until }: PostingWindow): { band: number; part: number }[] {
  return hourBands.flatMap((band, index) => {
    const end = (hourBands[index + 1] ?? 24) * 60
    const part = Math.min(minutesOf(until), end) - Math.max(minutesOf(from), band * 60)
    return part > 0 ? [{ band, part }] : []
  })
}
