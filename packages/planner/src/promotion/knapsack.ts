import { missing } from '../numbers/table.ts'

/** So many equal items. */
export interface Items {
  cost: number
  value: number
  count: number
}

interface Lot {
  kind: number
  count: number
  cost: number
  value: number
}

/**
 * The most valuable choice of items under a ceiling, exact: a dynamic programme over value, which stays small where costs in
 * cents would not. Equal items go in lots of 1, 2, 4 …, which reach every number of them. Ties go to the cheaper choice.
 * @returns how many of each kind
 */
export function fillKnapsack(kinds: readonly Items[], ceiling: number): number[] {
  const taken = kinds.map(() => 0)
  if (kinds.reduce((total, { cost, count }) => total + cost * count, 0) <= ceiling) {
    return kinds.map(({ count }) => count)
  }
  const [only] = kinds
  if (kinds.length === 1 && only !== undefined) return [Math.min(only.count, Math.floor(ceiling / only.cost))]
  const lots = kinds.flatMap((items, kind) => lotsOf(items, kind, ceiling))
  const most = lots.reduce((total, { value }) => total + value, 0)
  const least = new Float64Array(most + 1).fill(Infinity)
  least[0] = 0
  const takes = lots.map(({ cost, value }) => {
    const row = new Uint8Array(most + 1)
    for (let total = most; total >= value; total -= 1) {
      const withIt = (least[total - value] ?? missing(total - value)) + cost
      if (withIt > ceiling || withIt >= (least[total] ?? missing(total))) continue
      least[total] = withIt
      row[total] = 1
    }
    return row
  })
  let total = most
  while (total > 0 && least[total] === Infinity) total -= 1
  for (let index = lots.length - 1; index >= 0; index -= 1) {
    const lot = lots[index]
    if (lot === undefined || takes[index]?.[total] !== 1) continue
    taken[lot.kind] = (taken[lot.kind] ?? missing(lot.kind)) + lot.count
    total -= lot.value
  }
  return taken
}

/** No more of a kind than the ceiling could ever pay. */
function lotsOf({ cost, value, count }: Items, kind: number, ceiling: number): Lot[] {
  const lots: Lot[] = []
  let left = Math.min(count, Math.floor(ceiling / cost))
  for (let size = 1; left > 0; size *= 2) {
    const here = Math.min(size, left)
    lots.push({ kind, count: here, cost: cost * here, value: value * here })
    left -= here
  }
  return lots
}

/** `take` indexes out of `size`, spread evenly. */
export function spreadOver(size: number, take: number): number[] {
  return Array.from({ length: take }, (_, index) => Math.floor(((2 * index + 1) * size) / (2 * take)))
}
