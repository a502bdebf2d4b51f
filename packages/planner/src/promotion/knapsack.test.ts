import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillKnapsack, type Items, spreadOver } from './knapsack.ts'

const worth = (kinds: readonly Items[], taken: readonly number[], part: 'cost' | 'value'): number =>
  kinds.reduce((total, items, kind) => total + items[part] * (taken[kind] ?? 0), 0)

/** Every combination, tried out. */
function most(kinds: readonly Items[], ceiling: number): number {
  const [first, ...rest] = kinds
  if (first === undefined) return 0
  let best = 0
  for (let take = 0; take <= first.count && take * first.cost <= ceiling; take += 1) {
    best = Math.max(best, take * first.value + most(rest, ceiling - take * first.cost))
  }
  return best
}

test.each([
  ['all fit under the ceiling', [{ cost: 10, value: 1, count: 3 }], 30, [3]],
  ['one kind is cut where the money ends', [{ cost: 10, value: 1, count: 9 }], 25, [2]],
  [
    'two cheap ones beat a dear one',
    [
      { cost: 20, value: 5, count: 1 },
      { cost: 10, value: 3, count: 2 },
    ],
    20,
    [0, 2],
  ],
  [
    'no money, nothing',
    [
      { cost: 10, value: 1, count: 3 },
      { cost: 5, value: 9, count: 1 },
    ],
    0,
    [0, 0],
  ],
])('%s', (_sentence, kinds, ceiling, expected) => {
  expect(fillKnapsack(kinds, ceiling)).toEqual(expected)
})

test('the choice is worth as much as the best of all combinations, and fits', () => {
  const kind = fc.record({
    cost: fc.integer({ min: 1, max: 40 }),
    value: fc.integer({ min: 1, max: 10 }),
    count: fc.integer({ min: 0, max: 6 }),
  })
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 4 }), fc.integer({ min: 0, max: 200 }), (kinds, ceiling) => {
      const taken = fillKnapsack(kinds, ceiling)
      expect(worth(kinds, taken, 'cost')).toBeLessThanOrEqual(ceiling)
      expect(taken.every((take, index) => take <= (kinds[index]?.count ?? 0))).toBe(true)
      expect(worth(kinds, taken, 'value')).toBe(most(kinds, ceiling))
    }),
    { numRuns: 300 },
  )
})

test.each([
  [4, 2, [1, 3]],
  [5, 1, [2]],
  [3, 3, [0, 1, 2]],
  [3, 0, []],
])('of %d, %d are spread evenly: %j', (size, take, expected) => {
  expect(spreadOver(size, take)).toEqual(expected)
})
