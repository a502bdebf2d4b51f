import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, type ChoiceRules, chooseSlots } from './slot-choice.ts'

const open = (mostPerDay: number): number[] => Array.from({ length: 7 }, () => mostPerDay)

/** Candidates at given half hours of the week, all equally good unless scores are given. */
function at(halfHours: readonly number[], scores: readonly number[] = []): Candidate[] {
  return halfHours.map((half, index) => ({
    at: half * 30,
    day: Math.floor(half / 48),
    score: scores[index] ?? 1,
  }))
}

function isAllowed(chosen: readonly Candidate[], { spacingMinutes, roomByDay }: ChoiceRules): boolean {
  return chosen.every(
    (one, index) =>
      (index === 0 || one.at - (chosen[index - 1]?.at ?? 0) >= Math.max(1, spacingMinutes)) &&
      chosen.filter(({ day }) => day === one.day).length <= (roomByDay[one.day] ?? 0),
  )
}

/** Every subset, tried out: what the dynamic programme has to equal. */
function tryAll(
  candidates: readonly Candidate[],
  rules: ChoiceRules,
): { count: number; counted: number; score: number } {
  let best = { count: 0, counted: 0, score: 0 }
  for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
    const chosen = candidates.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1)
    if (chosen.length > rules.count || !isAllowed(chosen, rules)) continue
    const score = chosen.reduce((total, one) => total + one.score, 0)
    const counted = Math.min(rules.least ?? 0, chosen.filter(({ isCounted }) => isCounted).length)
    const isBetter = chosen.length - best.count || counted - best.counted || score - best.score
    if (isBetter > 0) best = { count: chosen.length, counted, score }
  }
  return best
}

test.each([
  ['the most active starts win', at([10, 20, 30], [1, 5, 3]), { count: 2, spacingMinutes: 0 }, [1, 2]],
  ['spacing keeps two peaks apart', at([10, 11, 40], [9, 8, 1]), { count: 2, spacingMinutes: 60 }, [0, 2]],
  ['as many as fit, when not all do', at([10, 11, 12]), { count: 3, spacingMinutes: 60 }, [0, 2]],
  [
    'equal starts are spread over the week',
    at([0, 48, 96, 144, 192, 240, 288]),
    { count: 3, spacingMinutes: 0 },
    [1, 3, 5],
  ],
  ['nothing is chosen from nothing', [], { count: 3, spacingMinutes: 0 }, []],
])('%s', (_sentence, candidates, rules, expected) => {
  expect(chooseSlots(candidates, { ...rules, roomByDay: open(48) })).toEqual(expected)
})

test('a day takes no more than its room', () => {
  const candidates = at([10, 20, 30, 60], [9, 8, 7, 1])
  expect(chooseSlots(candidates, { count: 3, spacingMinutes: 30, roomByDay: open(2) })).toEqual([0, 1, 3])
})

test('of the counted ones there are as many as wanted and no more, where another is more active', () => {
  const candidates = at([10, 20, 60, 70], [1, 9, 2, 8]).map((one, index) => ({
    ...one,
    isCounted: index % 2 === 0,
  }))
  const rules = { count: 2, spacingMinutes: 30, roomByDay: open(2) }
  expect(chooseSlots(candidates, rules)).toEqual([1, 3])
  expect(chooseSlots(candidates, { ...rules, least: 1 })).toEqual([1, 2])
  expect(chooseSlots(candidates, { ...rules, least: 2 })).toEqual([0, 2])
})

test('the choice equals the best of all subsets', () => {
  const halfHours = fc.uniqueArray(fc.integer({ min: 0, max: 335 }), { maxLength: 10 })
  const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 10, maxLength: 10 })
  const rules = fc.record({
    count: fc.integer({ min: 0, max: 8 }),
    spacingMinutes: fc.constantFrom(0, 30, 120, 720, 1200, 2000),
    roomByDay: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 }),
    least: fc.integer({ min: 0, max: 4 }),
  })
  const marks = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(halfHours, scores, marks, rules, (halves, points, marked, given) => {
      const candidates = at(
        halves.toSorted((a, b) => a - b),
        points,
      ).map((one, index) => ({ ...one, isCounted: marked[index] === true }))
      const chosen = chooseSlots(candidates, given).flatMap((index) => candidates[index] ?? [])
      expect(isAllowed(chosen, given)).toBe(true)
      const score = chosen.reduce((total, one) => total + one.score, 0)
      const counted = Math.min(given.least, chosen.filter(({ isCounted }) => isCounted).length)
      expect({ count: chosen.length, counted, score }).toEqual(tryAll(candidates, given))
    }),
    { numRuns: 300 },
  )
})
