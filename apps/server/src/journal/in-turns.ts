import { setImmediate as nextTurn } from 'node:timers/promises'

/** So many rows are encoded and written within some twenty milliseconds. */
const PORTION = 250

/** Does long work in portions, one after the other, and lets whoever else asks something have an answer in between. */
export async function inTurns<T>(
  items: readonly T[],
  work: (portion: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < items.length; start += PORTION) {
    if (start > 0) await nextTurn()
    await work(items.slice(start, start + PORTION))
  }
}
