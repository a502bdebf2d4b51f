import { type Chord, chordOf } from '@cadans/insight'
import { createThreads, type Threads } from '../threads/threads.ts'
import type { ChordOrder, PackedChordOrder } from './chord-order.ts'
import { packed } from './packed-posts.ts'

/** From so many posts on a chord takes longer than the 50 ms that one request may hold up the others. */
const MANY_POSTS = 500
const HEAP_MEGABYTES = 512

/** The one door to what strikes a chord on the server. */
export interface Listener {
  /** Of few posts on the spot, of many in a thread, which is started with the first such chord. */
  chord: (order: ChordOrder) => Promise<Chord>
  /** Ends what is being found out. */
  close: () => Promise<void>
}

type ChordThreads = Threads<PackedChordOrder, Chord>

export function createListener(threads: ChordThreads = createChordThreads()): Listener {
  return {
    async chord({ posts, ...order }) {
      if (posts.length < MANY_POSTS) return chordOf(posts, order.measure, order.today)
      const portions = await packed(posts)
      return threads.run({ ...order, portions }, { handedOver: portions })
    },
    close: threads.close,
  }
}

/** The threads in which chords of many posts are found. */
export function createChordThreads(): ChordThreads {
  const worker = new URL('chord.worker.ts', import.meta.url)
  return createThreads({ worker, heapMegabytes: HEAP_MEGABYTES, staying: 0 })
}
