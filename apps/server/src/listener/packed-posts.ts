import { setImmediate } from 'node:timers/promises'
import type { ChordPost } from '@cadans/insight'

/** So many are made into text within a few milliseconds. */
const PORTION = 500

/**
 * Posts as bytes, which a thread is given and not copied: copying thousands of posts holds up the server longer than an answer may.
 * Made in portions, with whoever else asks something served in between.
 */
export async function packed(posts: readonly ChordPost[]): Promise<ArrayBuffer[]> {
  const portions: ArrayBuffer[] = []
  for (let start = 0; start < posts.length; start += PORTION) {
    if (start > 0) await setImmediate()
    portions.push(new TextEncoder().encode(JSON.stringify(posts.slice(start, start + PORTION))).buffer)
  }
  return portions
}

/** The posts that were {@link packed}. */
export function unpacked(portions: readonly ArrayBuffer[]): ChordPost[] {
  return portions.flatMap((portion) => JSON.parse(new TextDecoder().decode(portion)) as ChordPost[])
}
