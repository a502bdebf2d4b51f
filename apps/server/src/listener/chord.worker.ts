import { type Chord, chordOf } from '@cadans/insight'
import type { PackedChordOrder } from './chord-order.ts'
import { unpacked } from './packed-posts.ts'

/** What a thread of the pool does for one order. */
export function answer({ portions, measure, today }: PackedChordOrder): Chord {
  return chordOf(unpacked(portions), measure, today)
}
