import { WHOLE } from '../../src/numbers/shares.ts'
import { addRow, addVariable, type Mip } from './mip.ts'

/** One place of a sequence: the shares wanted there, in integer parts of {@link WHOLE}, and the values it can have. */
export interface SequencePlace {
  row: readonly number[]
  allows: (value: number) => boolean
}

/** Quotas are exact integers; only their division by the whole is rounded, by far less than this. */
const ROUNDING = 1e-7

/**
 * The least and the most copies of each value after each place that keep every count within a bound of its quota.
 * @param bound in posts
 * @returns by place, by value
 */
function prefixLimits(
  rows: readonly (readonly number[])[],
  bound: number,
): { least: number[]; most: number[] }[] {
  const quota: number[] = (rows[0] ?? []).map(() => 0)
  return rows.map((row) => {
    for (const [value, share] of row.entries()) quota[value] = (quota[value] ?? 0) + share
    return {
      least: quota.map((sum) => Math.max(0, Math.ceil(sum / WHOLE - bound - ROUNDING))),
      most: quota.map((sum) => Math.floor(sum / WHOLE + bound + ROUNDING)),
    }
  })
}

/** Chairman assignment's bound for a sequence, 1 − 1/(2n − 2) for n values that are wanted somewhere, in posts. */
export function chairmanBound(rows: readonly (readonly number[])[]): number {
  const active = new Set(rows.flatMap((row) => row.flatMap((share, value) => (share > 0 ? [value] : []))))
  return active.size < 2 ? 0 : 1 - 1 / (2 * active.size - 2)
}

/**
 * One choice a place, every count within the bound of its quota in every prefix. Running counts are variables of their own, so that
 * each row stays short.
 * @returns by place, by value: the variable that says whether the place has the value, −1 where it cannot
 */
export function addSequence(mip: Mip, places: readonly SequencePlace[], bound: number): number[][] {
  const choices = addChoices(mip, places)
  addPrefixes(mip, choices, {
    rows: places.map(({ row }) => row),
    bound,
  })
  return choices
}

/** One choice a place, with no bound yet. */
function addChoices(mip: Mip, places: readonly SequencePlace[]): number[][] {
  return places.map(({ row, allows }) => {
    const own = row.map((_, value) => (allows(value) ? addVariable(mip, {}) : -1))
    addRow(
      mip,
      own.filter((variable) => variable >= 0).map((variable) => [variable, 1]),
      { lower: 1, upper: 1 },
    )
    return own
  })
}

/** Keeps the counts of choices made elsewhere within a bound in the order given. */
export function addPrefixes(
  mip: Mip,
  choices: readonly (readonly number[])[],
  { rows, bound }: { rows: readonly (readonly number[])[]; bound: number },
): void {
  const limits = prefixLimits(rows, bound)
  const values = rows[0]?.length ?? 0
  for (let value = 0; value < values; value += 1) {
    let before = -1
    for (const [place, own] of choices.entries()) {
      const choice = own[value] ?? -1
      const count = addVariable(mip, {
        lower: limits[place]?.least[value] ?? 0,
        upper: limits[place]?.most[value] ?? 0,
        integer: false,
      })
      addRow(
        mip,
        [
          [count, 1],
          ...(before < 0 ? [] : [[before, -1] as const]),
          ...(choice < 0 ? [] : [[choice, -1] as const]),
        ],
        { lower: 0, upper: 0 },
      )
      before = count
    }
  }
}
