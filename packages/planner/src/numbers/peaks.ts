import { NONE } from './chairman.ts'
import { missing } from './table.ts'

/**
 * A number that goes up and down from place to place: how far a value is behind. The highest of a stretch, the nearest place above a
 * limit and a rise from a place on each take as many steps as the number of places has binary digits.
 * A tree over the steps from place to place, the root at 1: of each half its sum, and the highest that its partial sums come to.
 */
export class Peaks {
  /** Places rounded up to a power of two: where the leaves begin. */
  readonly #leaves: number
  readonly #places: number
  readonly #sums: Float64Array
  readonly #highs: Float64Array

  /** @param steps by place: how far it is above the place before */
  constructor(steps: ArrayLike<number>) {
    let leaves = 1
    while (leaves < steps.length) leaves *= 2
    this.#leaves = leaves
    this.#places = steps.length
    this.#sums = new Float64Array(2 * leaves)
    this.#highs = new Float64Array(2 * leaves).fill(-Infinity)
    this.#sums.set(steps, leaves)
    this.#highs.set(steps, leaves)
    for (let node = leaves - 1; node > 0; node -= 1) this.#join(node)
  }

  /** Raises a place and all after it. */
  raise(place: number, amount: number): void {
    let node = this.#leaves + place
    this.#sums[node] = this.#sum(node) + amount
    this.#highs[node] = this.#sum(node)
    for (node >>= 1; node > 0; node >>= 1) this.#join(node)
  }

  /** From one place to another, both included. */
  highest(from: number, until: number): number {
    let before = this.#before(from)
    let highest = -Infinity
    // What lies to the right is met from its end.
    let last = -Infinity
    let [left, right] = [this.#leaves + from, this.#leaves + until + 1]
    for (; left < right; left >>= 1, right >>= 1) {
      if (left % 2 === 1) {
        highest = Math.max(highest, before + this.#high(left))
        before += this.#sum(left)
        left += 1
      }
      if (right % 2 === 1) {
        right -= 1
        last = Math.max(this.#high(right), this.#sum(right) + last)
      }
    }
    return Math.max(highest, before + last)
  }

  /** The first place from one on that is above a limit; the number of places where none is. */
  firstAbove(from: number, limit: number): number {
    if (from >= this.#places) return this.#places
    let node = this.#leaves + from
    let before = this.#before(from)
    while (before + this.#high(node) <= limit) {
      before += this.#sum(node)
      while (node % 2 === 1) node >>= 1
      if (node === 0) return this.#places
      node += 1
    }
    while (node < this.#leaves) {
      node *= 2
      if (before + this.#high(node) > limit) continue
      before += this.#sum(node)
      node += 1
    }
    return node - this.#leaves
  }

  /** The last place up to one that is above a limit, {@link NONE} where none is. */
  lastAbove(until: number, limit: number): number {
    let node = this.#leaves + until
    let before = this.#before(until)
    while (before + this.#high(node) <= limit) {
      while (node % 2 === 0) node >>= 1
      if (node === 1) return NONE
      node -= 1
      before -= this.#sum(node)
    }
    while (node < this.#leaves) {
      const half = before + this.#sum(2 * node)
      node *= 2
      if (half + this.#high(node + 1) <= limit) continue
      node += 1
      before = half
    }
    return node - this.#leaves
  }

  /** The sum of all steps before a place. */
  #before(place: number): number {
    let sum = 0
    for (let node = this.#leaves + place; node > 1; node >>= 1) if (node % 2 === 1) sum += this.#sum(node - 1)
    return sum
  }

  #sum(node: number): number {
    return this.#sums[node] ?? missing(node)
  }

  #high(node: number): number {
    return this.#highs[node] ?? missing(node)
  }

  #join(node: number): void {
    const left = this.#sum(2 * node)
    this.#sums[node] = left + this.#sum(2 * node + 1)
    this.#highs[node] = Math.max(this.#high(2 * node), left + this.#high(2 * node + 1))
  }
}
