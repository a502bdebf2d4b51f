/**
 * Rows of as many numbers each: what quotas and costs are kept in, by place and value.
 * A row or a value that is not there throws instead of counting as 0: an index that is one off is a wrong plan, which nobody sees.
 * The two comparisons are not to be measured beside reading the cell.
 */
export class Table {
  readonly rows: number
  readonly values: number
  readonly #cells: Float64Array

  constructor(rows: number, values: number, fill = 0) {
    this.rows = rows
    this.values = values
    this.#cells = new Float64Array(rows * values).fill(fill)
  }

  at(row: number, value: number): number {
    return this.#cells[this.#cellOf(row, value)] ?? outside(row, value)
  }

  add(row: number, value: number, amount: number): void {
    const cell = this.#cellOf(row, value)
    this.#cells[cell] = (this.#cells[cell] ?? outside(row, value)) + amount
  }

  set(row: number, value: number, amount: number): void {
    const cell = this.#cellOf(row, value)
    if (this.#cells[cell] === undefined) outside(row, value)
    this.#cells[cell] = amount
  }

  /** A table of the same size, each cell made from the one that lies there. */
  map(make: (amount: number) => number): Table {
    const table = new Table(this.rows, this.values)
    for (const [cell, amount] of this.#cells.entries()) table.#cells[cell] = make(amount)
    return table
  }

  /** The most that any cell is from 0, either way. */
  furthest(): number {
    return this.#cells.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0)
  }

  /** Also a value below 0 is too large without its sign, and a row below 0 leaves the array. */
  #cellOf(row: number, value: number): number {
    return value >>> 0 < this.values ? row * this.values + value : outside(row, value)
  }
}

function outside(row: number, value: number): never {
  throw new RangeError(`No cell ${value} in row ${row}`)
}
