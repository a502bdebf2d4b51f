/**
 * Rows of as many numbers each: what quotas and costs are kept in, by place and value.
 * A row or a value that is not there throws instead of counting as 0: an index that is one off is a wrong plan, which nobody sees.
 */
export class Table {
  readonly rows: number
  readonly values: number
  readonly #cells: Float64Array

  constructor(rows: number, values: number, fill = 0) {
    this.rows = rows
    this.values = values
    this.#cells = new Float64Array(rows * values)
    if (fill !== 0) this.#cells.fill(fill)
  }

  at(row: number, value: number): number {
    // Without its sign, a value below 0 is too large as well; a row that is not there leaves the array.
    if (value >>> 0 >= this.values) outside(row, value)
    return this.#cells[row * this.values + value] ?? outside(row, value)
  }

  add(row: number, value: number, amount: number): void {
    this.set(row, value, this.at(row, value) + amount)
  }

  set(row: number, value: number, amount: number): void {
    const cell = row * this.values + value
    if (value >>> 0 >= this.values || this.#cells[cell] === undefined) outside(row, value)
    this.#cells[cell] = amount
  }

  /** The most that any cell is from 0, either way. */
  furthest(): number {
    let most = 0
    for (const amount of this.#cells) if (amount > most || -amount > most) most = Math.abs(amount)
    return most
  }
}

function outside(row: number, value: number): never {
  throw new RangeError(`No cell ${value} in row ${row}`)
}

/** Where a list must hold a number and does not, `list[at] ?? missing(at)`: as {@link Table}, it throws instead of counting as 0. */
export function missing(at: number): never {
  throw new RangeError(`Nothing at ${at}`)
}
