import { expect, test } from 'vitest'
import { missing, Table } from './table.ts'

test('each row has numbers of its own, 0 to begin with, or what it is filled with', () => {
  const table = new Table(2, 3)
  table.add(0, 2, 5)
  table.add(0, 2, -1)
  table.set(1, 0, 7)
  expect([table.at(0, 2), table.at(1, 0), table.at(1, 2)]).toEqual([4, 7, 0])
  expect(new Table(1, 1, Infinity).at(0, 0)).toBe(Infinity)
})

test.each([
  ['a value after the last', 0, 3],
  ['a value before the first', 1, -1],
  ['a row after the last', 2, 0],
  ['a row before the first', -1, 2],
  ['a value that is no whole number', 0, 0.5],
  ['no number at all', 0, Number.NaN],
])('%s is not there, and counts as nothing nowhere', (_what, row, value) => {
  const table = new Table(2, 3)
  expect(() => table.at(row, value)).toThrow(RangeError)
  expect(() => table.add(row, value, 1)).toThrow(RangeError)
  expect(() => table.set(row, value, 1)).toThrow(RangeError)
})

test('a table of no values has no cells', () => {
  expect(() => new Table(2, 0).at(0, 0)).toThrow(RangeError)
})

test('what a list does not hold counts as nothing either', () => {
  const list = [3]
  expect(list[0] ?? missing(0)).toBe(3)
  expect(() => list[1] ?? missing(1)).toThrow(RangeError)
})
