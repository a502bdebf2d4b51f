import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'

test.each([
  ['Sara Bakker', 'SB'],
  ['Anna van der Berg', 'AB'],
  ['meryem', 'M'],
  ['  ', ''],
  ['😀 feest', '😀F'],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
