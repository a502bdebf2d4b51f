import { type Chord, chordOf, type ChordPost } from '@cadans/insight'
import { createThreads, type Threads } from '../threads/threads.ts'
import type { ChordOrder } from './chord-order.ts'

/** From so many posts on a chord takes longer than the 50 ms that one request may hold up the others. */
const MANY_POSTS = 1000
const HEAP_MEGABYTES = 512

/** The one door to what strikes a chord on the server. */
export interface Listener {
  /** Of few posts on the spot, of many in a thread, which is started with the first such chord. */
  chord: (order: ChordOrder) => Promise<Chord>
  /** Ends what is being found out. */
  close: () => Promise<void>
}

type ChordThreads = Threads<ChordOrder, Chord>

export function createListener(threads: ChordThreads = createChordThreads()): Listener {
  return {
    async chord(order) {
      if (order.posts.length < MANY_POSTS) return chordOf(order.posts, order.measure, order.today)
      return threads.run({ ...order, posts: order.posts.map(lean) })
    },
    close: threads.close,
  }
}

/** The threads in which chords of many posts are found. */
export function createChordThreads(): ChordThreads {
  const worker = new URL('chord.worker.ts', import.meta.url)
  return createThreads({ worker, heapMegabytes: HEAP_MEGABYTES, staying: 0 })
}

/** What a chord is made of and nothing else: all of it is copied to the thread. */
function lean(post: ChordPost): ChordPost {
  return {
    id: post.id,
    familyId: post.familyId,
    ideaId: post.ideaId,
    channelId: post.channelId,
    date: post.date,
    time: post.time,
    themeId: post.themeId,
    formatId: post.formatId,
    messageId: post.messageId,
    segmentId: post.segmentId,
    origin: post.origin,
    inviting: post.inviting,
    prompt: post.prompt,
    promotionCents: post.promotionCents,
    result: post.result,
  }
}
