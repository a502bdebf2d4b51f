import type { Ground } from '../ground.ts'
import { leastBound } from './least-bound.ts'
import { createMip, solve } from './mip.ts'
import { addMaking, formatBound, formatPlaces } from './overload.ts'
import type { Between } from './theme-balance.ts'

/**
 * M3: the least that the furthest count of a format can be from its quota while nobody works more above capacity than has to be
 * (M7's optimum within the bounds of the formats). Slots, themes and origins as they are.
 * @param overload minutes above capacity that are allowed
 * @returns thousandths of a post
 */
export function leastFormatBalance(
  ground: Ground,
  { overload, seconds }: { overload: number; seconds: number },
): Between {
  const until = performance.now() + seconds * 1000
  const channels = formatPlaces(ground)
  const alone = Math.max(0, ...channels.map(({ places }) => leastBound(places)))
  let least = alone - 1
  let most = Math.max(0, ...channels.map(({ places }) => Math.round(1000 * formatBound(places))))
  while (most - least > 1) {
    const left = (until - performance.now()) / 1000
    if (left <= 0) break
    const probe = least < alone ? alone : Math.floor((least + most) / 2)
    const mip = createMip()
    addMaking(mip, ground, { bounds: channels.map(() => probe / 1000), cost: 0, most: overload })
    const { status, solution } = solve(mip, { seconds: left })
    if (status === 'infeasible') least = probe
    else if (solution === undefined) break
    else most = probe
  }
  return { least: least + 1, most }
}
