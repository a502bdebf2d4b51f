import { expect, test, vi } from 'vitest'
import { median, percentile, record } from './measure.ts'
import { type BenchRow, isMet, tableText } from './table.ts'

const base: BenchRow = { name: 'writer', unit: 'ms', ours: 20, floor: 10, ratio: 2 }

test.each<[string, BenchRow, boolean | undefined]>([
  ['without a goal there is no verdict', base, undefined],
  ['a time within its goal is met', { ...base, goal: { most: 20 } }, true],
  ['a time over its goal is missed', { ...base, goal: { most: 19.9 } }, false],
  ['a ratio within its goal is met', { ...base, goal: { ratio: 2 } }, true],
  ['as many as its goal is met', { ...base, goal: { least: 20 } }, true],
  ['fewer than its goal is missed', { ...base, goal: { least: 20.1 } }, false],
  ['of two goals, one missed is missed', { ...base, goal: { most: 30, ratio: 1.5 } }, false],
  ['a ratio without a floor cannot be met', { name: 'a', unit: 'ms', ours: 1, goal: { ratio: 9 } }, false],
])('%s', (_sentence, row, met) => {
  expect(isMet(row)).toBe(met)
})

test('the table is aligned', () => {
  const rows: BenchRow[] = [
    { ...base, goal: { most: 25, ratio: 1.5 } },
    { name: 'shell', unit: 'kB', ours: 268.4, goal: { most: 270 } },
    { name: 'changed', unit: 'posts', ours: 6, floor: 4, ratio: 1.5, goal: { ratio: 1.4 } },
  ]
  expect(`\n${tableText(rows)}`).toBe(`
name        ours    floor  ratio              goal  verdict
───────  ───────  ───────  ─────  ────────────────  ───────
writer     20 ms    10 ms    2 ×  ≤ 25 ms, ≤ 1.5 ×   MISSED
shell     268 kB        –      –          ≤ 270 kB      met
changed  6 posts  4 posts  1.5 ×           ≤ 1.4 ×   MISSED`)
})

test.each([
  ['a floor gives a ratio', 4, 1.5],
  ['a floor of nothing gives none', 0, undefined],
])('%s', (_sentence, floor, ratio) => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  expect(record({ name: 'changed', unit: 'posts', ours: 6, floor }).ratio).toBe(ratio)
  expect(said).toHaveBeenCalledOnce()
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 3],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test.each([
  [99, 99],
  [50, 50],
  [100, 100],
])('%d of a hundred values do not exceed the %dth', (percent, value) => {
  expect(
    percentile(
      Array.from({ length: 100 }, (_, index) => 100 - index),
      percent,
    ),
  ).toBe(value)
})
