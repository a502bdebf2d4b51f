import { createMip, solve } from './mip.ts'
import { addSequence, type SequencePlace } from './prefix.ts'

/**
 * The least distance from its quota, in thousandths of a post, that every count of a sequence can keep in every prefix: the optimum
 * of M1 for one channel. For a given distance this is a flow (a place gives one unit, a value's running counts are its chain), so
 * its linear relaxation is whole and the answer exact to the thousandth.
 */
export function leastBound(places: readonly SequencePlace[]): number {
  let low = -1
  let high = 1000 * Math.max(1, places.length)
  if (places.length === 0) return 0
  let probe = 1000
  while (high - low > 1) {
    if (canKeep(places, probe)) high = probe
    else low = probe
    probe = high > 1000 && low >= 0 ? Math.min(2 * low, high - 1) : 0
    if (high <= 1000 || probe <= low) probe = Math.floor((low + high) / 2)
  }
  return high
}

function canKeep(places: readonly SequencePlace[], thousandths: number): boolean {
  const mip = createMip()
  addSequence(mip, places, thousandths / 1000)
  return solve(mip, { seconds: 60 }).status === 'optimal'
}
