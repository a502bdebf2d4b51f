import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeWeeks, type WeekOfPosts } from './whole-weeks.ts'

const weeks = (target: number, ...done: number[]): WeekOfPosts[] =>
  done.map((count) => ({ done: count, target }))

test.each([
  ['a whole frequency asks for itself each week', weeks(3000, 3, 2, 5, 0), [3, 3, 3, 3]],
  ['one and a half takes one, and then two', weeks(1500, 1, 1, 1, 1), [1, 2, 1, 2]],
  ['or two, and then one', weeks(1500, 2, 1, 2, 1), [2, 1, 2, 1]],
  ['four tenths of a week ask for nothing', weeks(400, 0, 0), [0, 0]],
  ['and hold a post that was done all the same', weeks(400, 1), [1]],
  ['where nothing is wanted nothing is asked', weeks(0, 0, 2), [0, 0]],
])('%s', (_sentence, given, wanted) => {
  expect(wholeWeeks(given)).toEqual(wanted)
})

test('the sum is never a whole post off what is wanted, and what was done is never asked twice', () => {
  const week = fc.record({ done: fc.nat(9), target: fc.nat(9000) })
  fc.assert(
    fc.property(fc.array(week, { maxLength: 14 }), (given) => {
      const wanted = wholeWeeks(given)
      const asked = given.reduce((sum, { target }) => sum + target, 0)
      const sum = wanted.reduce((all, one) => all + one, 0)
      expect(Math.abs(sum * 1000 - asked)).toBeLessThan(1000)
      for (const count of wanted) expect(count).toBeGreaterThanOrEqual(0)
    }),
  )
})
