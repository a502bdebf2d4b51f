export interface Item {
  cost: number
  value: number
}

/**
 * The most valuable choice of items under a ceiling, exact: a dynamic programme over value, which stays small where costs in
 * cents would not. Ties go to the cheaper choice, then to the earlier item.
 * @returns indexes, rising
 */
export function fillKnapsack(items: readonly Item[], ceiling: number): number[] {
  const all = items.map((_, index) => index)
  if (items.reduce((total, { cost }) => total + cost, 0) <= ceiling) return all
  const most = items.reduce((total, { value }) => total + value, 0)
  const least = new Float64Array(most + 1).fill(Infinity)
  least[0] = 0
  const takes = items.map(() => new Uint8Array(most + 1))
  for (const [index, { cost, value }] of items.entries()) {
    const row = takes[index]
    for (let total = most; total >= value; total -= 1) {
      const withIt = (least[total - value] ?? Infinity) + cost
      if (withIt <= ceiling && withIt < (least[total] ?? Infinity)) {
        least[total] = withIt
        if (row !== undefined) row[total] = 1
      }
    }
  }
  let total = most
  while (total > 0 && least[total] === Infinity) total -= 1
  const chosen: number[] = []
  for (let index = items.length - 1; index >= 0; index -= 1) {
    if (takes[index]?.[total] !== 1) continue
    chosen.push(index)
    total -= items[index]?.value ?? 0
  }
  return chosen.reverse()
}

/** `take` indexes out of `size`, spread evenly. */
export function spreadOver(size: number, take: number): number[] {
  return Array.from({ length: take }, (_, index) => Math.floor(((2 * index + 1) * size) / (2 * take)))
}
