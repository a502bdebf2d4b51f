import type { Design } from './design.ts'

/**
 * Rows of one family (the posts of one idea) are not independent: each family has an effect of its own, which is eliminated from the
 * equations instead of being a column, so that a thousand families cost no more than one pass. With the family's variance `ratio` times
 * the rest, the inverse of a family's covariance is the identity less `ratio / (1 + ratio * members)` in every cell.
 */
interface Families {
  gram: (whole: Float64Array, ratio: number) => Float64Array
  cross: (whole: Float64Array, values: Float64Array, ratio: number) => Float64Array
  squares: (residuals: Float64Array, ratio: number) => number
  /** How many times the rest of the noise what a family has in common is. */
  ratio: (residuals: Float64Array) => number
}

/** What a family has in common is taken to be this part of the noise before there are data, and so many rows that belief is worth. */
const PRIOR_PART = 0.3
const PRIOR_ROWS = 10
const MOST_PART = 0.9

/** Where no family has two rows, nothing is told of what families have in common, and all is as if there were none. */
export function familiesOf({ rows, width, columns, values, size, families }: Design): Families {
  const members = new Map<number, number[]>()
  for (let row = 0; row < rows; row += 1) {
    const family = families[row] ?? row
    const own = members.get(family)
    if (own === undefined) members.set(family, [row])
    else own.push(row)
  }
  const all = [...members.values()]
  if (all.every(({ length }) => length === 1)) return none
  const sums = all.map((own) => {
    const sum = new Map<number, number>()
    for (const row of own)
      for (let at = row * width; at < (row + 1) * width; at += 1) {
        const [column, value] = [columns[at] ?? 0, values[at] ?? 0]
        if (value !== 0) sum.set(column, (sum.get(column) ?? 0) + value)
      }
    return [...sum]
  })
  const lessOf = (family: number, ratio: number): number => ratio / (1 + ratio * (all[family]?.length ?? 0))
  const totalOf = (family: number, of: Float64Array): number =>
    all[family]?.reduce((sum, row) => sum + (of[row] ?? 0), 0) ?? 0
  return {
    gram(whole, ratio) {
      const gram = whole.slice()
      for (const [family, sum] of sums.entries()) {
        const less = lessOf(family, ratio)
        for (const [line, one] of sum)
          for (const [column, other] of sum)
            gram[line * size + column] = (gram[line * size + column] ?? 0) - less * one * other
      }
      return gram
    },
    cross(whole, of, ratio) {
      const cross = whole.slice()
      for (const [family, sum] of sums.entries()) {
        const less = lessOf(family, ratio) * totalOf(family, of)
        for (const [column, one] of sum) cross[column] = (cross[column] ?? 0) - less * one
      }
      return cross
    },
    squares(residuals, ratio) {
      const less = all.reduce(
        (sum, _own, family) => sum + lessOf(family, ratio) * totalOf(family, residuals) ** 2,
        0,
      )
      return squaresOf(residuals) - less
    },
    ratio: (residuals) => ratioOf(all, residuals),
  }
}

const none: Families = {
  gram: (whole) => whole,
  cross: (whole) => whole,
  squares: (residuals) => squaresOf(residuals),
  ratio: () => 0,
}

/** By what rows differ within their families, against what they differ in all. */
function ratioOf(families: readonly (readonly number[])[], residuals: Float64Array): number {
  let within = 0
  let pairs = 0
  for (const rows of families) {
    const mean = rows.reduce((sum, row) => sum + (residuals[row] ?? 0), 0) / rows.length
    for (const row of rows) within += ((residuals[row] ?? 0) - mean) ** 2
    pairs += rows.length - 1
  }
  const whole = squaresOf(residuals) / residuals.length
  const found = whole > 0 ? Math.max(0, 1 - within / pairs / whole) : 0
  const part = Math.min(MOST_PART, (pairs * found + PRIOR_ROWS * PRIOR_PART) / (pairs + PRIOR_ROWS))
  return part / (1 - part)
}

function squaresOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value ** 2, 0)
}
