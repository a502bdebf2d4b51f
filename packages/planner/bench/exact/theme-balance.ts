import { type Ground, placesByChannel } from '../ground.ts'
import { leastBound } from './least-bound.ts'
import { createMip, solve } from './mip.ts'
import { addThemes, addTotals, themePlaces } from './themes.ts'

/** Thousandths of a post between which an optimum lies; one figure where both are equal. */
export interface Between {
  least: number
  most: number
}

/** M1 for themes: the least that the furthest count of any channel can be from its quota, in thousandths of a post. */
export function leastChannelBalance(ground: Ground): number {
  return Math.max(0, ...placesByChannel(ground).map((entries) => leastBound(themePlaces(ground, entries))))
}

/**
 * M2: the least distance over all channels together while each keeps to its own bound, found by halving; each question is a
 * program of its own.
 * @param known a distance that is reached, in thousandths
 * @param seconds for all questions together
 */
export function leastTotalBalance(
  ground: Ground,
  { known, seconds }: { known: number; seconds: number },
): Between {
  const until = performance.now() + seconds * 1000
  let open = 0
  let least = -1
  let most = known
  while (most - least > 1) {
    const left = (until - performance.now()) / 1000
    if (left <= 0) break
    const probe = Math.floor((Math.max(least, open) + most) / 2)
    if (probe <= open && open > least) break
    const answer = canKeep(ground, { total: probe, seconds: Math.min(left, seconds / 3) })
    if (answer === 'yes') most = probe
    else if (answer === 'no') least = probe
    else open = probe
    if (most - open <= 1) break
  }
  return { least: least + 1, most }
}

function canKeep(
  ground: Ground,
  { total, seconds }: { total: number; seconds: number },
): 'yes' | 'no' | 'unknown' {
  const mip = createMip()
  addTotals(mip, ground, { channels: addThemes(mip, ground), total: total / 1000 })
  const { status, solution } = solve(mip, { seconds })
  if (status === 'infeasible') return 'no'
  return solution === undefined ? 'unknown' : 'yes'
}
