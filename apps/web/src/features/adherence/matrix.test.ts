import { expect, test } from 'vitest'
import { byRow, sumOf } from './matrix.ts'

const cells = [
  { id: 'b', week: '2026-11-30', value: 3 },
  { id: 'a', week: '2026-11-23', value: 1 },
  { id: 'b', week: '2026-11-23', value: 2 },
]

test('cells become rows in the order met, and weeks in the order of time', () => {
  const { rows, weeks } = byRow(cells, ({ id }) => id)
  expect(weeks).toEqual(['2026-11-23', '2026-11-30'])
  expect([...rows.keys()]).toEqual(['b', 'a'])
  expect(rows.get('b')?.get('2026-11-23')?.value).toBe(2)
  expect(rows.get('a')?.get('2026-11-30')).toBeUndefined()
})

test('a sum over figures', () => {
  expect(sumOf(cells, ({ value }) => value)).toBe(6)
  expect(sumOf([], Number)).toBe(0)
})
