import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Behind, behindAfterEach } from './behind.ts'
import { NONE } from './chairman.ts'
import { sharesOf, WHOLE } from './shares.ts'

test('a value is behind by what it was due less what it was given', () => {
  const behind = new Behind(2)
  behind.due([WHOLE / 4, (3 * WHOLE) / 4])
  behind.due([WHOLE / 4, (3 * WHOLE) / 4])
  behind.give(1)
  behind.give(NONE)
  expect([behind.of(0), behind.of(1), behind.furthest()]).toEqual([WHOLE / 2, WHOLE / 2, WHOLE / 2])
})

test('work counts by its minutes', () => {
  const behind = new Behind(2)
  behind.due([WHOLE / 2, WHOLE / 2], 90)
  behind.give(0, 90)
  expect([behind.of(0), behind.of(1)]).toEqual([-45 * WHOLE, 45 * WHOLE])
})

test('a value or a share that is not there is no value', () => {
  const behind = new Behind(2)
  expect(() => behind.of(2)).toThrow(RangeError)
  expect(() => behind.give(2)).toThrow(RangeError)
  expect(() => behind.due([0, 0, WHOLE])).toThrow(RangeError)
  expect(() => behindAfterEach([[WHOLE, 0], [WHOLE]], [0, 0])).toThrow(RangeError)
})

test('after each place the table says what the count says, and once all is given all adds up to nothing', () => {
  const course = fc.array(
    fc.record({
      weights: fc
        .array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 })
        .filter((row) => row.some((w) => w > 0)),
      given: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  fc.assert(
    fc.property(course, (places) => {
      const shares = places.map(({ weights }) => sharesOf(weights))
      const table = behindAfterEach(
        shares,
        places.map(({ given }) => given),
      )
      const behind = new Behind(4)
      for (const [place, { given }] of places.entries()) {
        behind.due(shares[place] ?? [])
        behind.give(given)
        const values = [0, 1, 2, 3].map((value) => behind.of(value))
        expect([0, 1, 2, 3].map((value) => table.at(place, value))).toEqual(values)
        expect(values.reduce((sum, parts) => sum + parts, 0)).toBe(0)
      }
    }),
    { numRuns: 60 },
  )
})
