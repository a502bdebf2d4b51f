import { type Ground, placesByChannel } from '../ground.ts'
import { createMip, type Solved, solve } from './mip.ts'
import { addSequence, chairmanBound } from './prefix.ts'
import { addRepeats, themePlaces } from './themes.ts'

/**
 * M4: the fewest times that a theme follows itself on a channel while every channel keeps to its chairman bound.
 * @returns times, over all channels
 */
export function fewestRepeats(ground: Ground, { seconds }: { seconds: number }): Solved {
  const mip = createMip()
  for (const entries of placesByChannel(ground)) {
    const places = themePlaces(ground, entries)
    const choices = addSequence(mip, places, chairmanBound(places.map(({ row }) => row)))
    addRepeats(mip, choices, { cost: 1, most: Infinity })
  }
  return solve(mip, { seconds })
}
