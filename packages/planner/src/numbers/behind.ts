import { NONE } from './chairman.ts'
import { shareOf, valuesIn, WHOLE } from './shares.ts'
import { missing, Table } from './table.ts'

/**
 * How far values are behind their quotas as places go by, in parts of {@link WHOLE}: what each was due of them, less what it was
 * given. Below 0 it has had more. A place is one post, or as many minutes as `size` says.
 */
export class Behind {
  readonly #parts: Float64Array

  constructor(values: number) {
    this.#parts = new Float64Array(values)
  }

  of(value: number): number {
    return this.#parts[value] ?? missing(value)
  }

  /** One more place is due to each value by its share. */
  due(shares: readonly number[], size = 1): void {
    const parts = this.#parts
    if (shares.length !== parts.length) missing(shares.length)
    for (let value = 0; value < parts.length; value += 1)
      parts[value] = (parts[value] ?? missing(value)) + (shares[value] ?? missing(value)) * size
  }

  /** The place goes to a value, {@link NONE} for nobody. */
  give(value: number, size = 1): void {
    if (value !== NONE) this.#parts[value] = this.of(value) - WHOLE * size
  }

  /** The furthest that any value is from its quota, either way. */
  furthest(): number {
    const parts = this.#parts
    let most = 0
    for (let value = 0; value < parts.length; value += 1)
      most = Math.max(most, Math.abs(parts[value] ?? missing(value)))
    return most
  }
}

/** By place and value: how far behind each value is after each place, that one given. */
export function behindAfterEach(shares: readonly (readonly number[])[], given: ArrayLike<number>): Table {
  const table = new Table(shares.length, valuesIn(shares))
  for (const [place, row] of shares.entries()) {
    for (let value = 0; value < table.values; value += 1) {
      const before = place === 0 ? 0 : table.at(place - 1, value)
      table.set(place, value, before + shareOf(row, value) - (given[place] === value ? WHOLE : 0))
    }
  }
  return table
}
