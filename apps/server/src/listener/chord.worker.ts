import { type Chord, chordOf } from '@cadans/insight'
import type { ChordOrder } from './chord-order.ts'

/** What a thread of the pool does for one order. */
export function answer({ posts, measure, today }: ChordOrder): Chord {
  return chordOf(posts, measure, today)
}
