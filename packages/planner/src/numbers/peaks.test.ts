import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NONE } from './chairman.ts'
import { Peaks } from './peaks.ts'

const steps = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 })

test('the highest of a stretch and the nearest place above a limit are those that a walk finds, also after rises', () => {
  fc.assert(
    fc.property(
      steps,
      fc.array(fc.tuple(fc.nat(39), fc.integer({ min: -20, max: 20 })), { maxLength: 5 }),
      fc.tuple(fc.nat(39), fc.nat(39), fc.integer({ min: -30, max: 30 })),
      (given, rises, [one, other, limit]) => {
        const peaks = new Peaks(given)
        let sum = 0
        const levels = given.map((step) => (sum += step))
        for (const [at, amount] of rises) {
          const place = at % given.length
          peaks.raise(place, amount)
          for (let later = place; later < levels.length; later += 1)
            levels[later] = (levels[later] ?? 0) + amount
        }
        const [from, until] = [one % given.length, other % given.length].sort((a, b) => a - b)
        if (from === undefined || until === undefined) throw new Error('There is a place')
        expect(peaks.highest(from, until)).toBe(Math.max(...levels.slice(from, until + 1)))
        const first = levels.findIndex((level, place) => place >= from && level > limit)
        expect(peaks.firstAbove(from, limit)).toBe(first === NONE ? levels.length : first)
        expect(peaks.lastAbove(until, limit)).toBe(
          levels.findLastIndex((level, place) => place <= until && level > limit),
        )
      },
    ),
    { numRuns: 2000 },
  )
})

test('past the last place none is above', () => {
  expect(new Peaks([1, 2, 3]).firstAbove(3, 0)).toBe(3)
})
