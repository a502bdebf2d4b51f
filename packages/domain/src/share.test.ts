import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divide, normalized, totalShare, withMoved, withShare } from './share.ts'
import { divisionSchema } from './share.schema.ts'

const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
const total = fc.integer({ min: 0, max: 100_000 })

/** Shares that add up to 1000, with ids. */
const division = weights.map((list) => normalized(list.map((share, index) => ({ id: `id-${index}`, share }))))

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [1000, [1, 1, 1], [334, 333, 333]],
  [1000, [500, 300, 200], [500, 300, 200]],
  [7, [0, 0], [4, 3]],
  [5, [0, 1, 0], [0, 5, 0]],
  [0, [3, 2], [0, 0]],
  [3, [], []],
])('%i over %j is %j', (whole, list, parts) => {
  expect(divide(whole, list)).toEqual(parts)
})

test('a division adds up to its total, and each part is within one of its fair share', () => {
  fc.assert(
    fc.property(total, weights, (whole, list) => {
      const parts = divide(whole, list)
      const sum = list.reduce((a, b) => a + b, 0)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(whole)
      for (const [index, part] of parts.entries()) {
        const fair = sum === 0 ? whole / list.length : (whole * (list[index] ?? 0)) / sum
        expect(part).toBeGreaterThanOrEqual(0)
        expect(Math.abs(part - fair)).toBeLessThan(1)
      }
    }),
  )
})

describe('setting one share', () => {
  test.each([
    ['gives the rest in proportion', [500, 300, 200], 600, [600, 240, 160]],
    ['takes the whole', [500, 300, 200], 1000, [1000, 0, 0]],
    ['gives the whole back evenly', [1000, 0, 0], 400, [400, 300, 300]],
    ['rounds to a whole per mille', [500, 300, 200], 333.4, [333, 400, 267]],
    ['stays at nothing below nothing', [500, 300, 200], -20, [0, 600, 400]],
    ['stays at the whole above the whole', [500, 300, 200], 1200, [1000, 0, 0]],
    ['alone always has the whole', [1000], 300, [1000]],
  ])('%s', (_what, shares, share, result) => {
    const rows = shares.map((one, index) => ({ id: `id-${index}`, share: one }))
    expect(withShare(rows, 'id-0', share).map((row) => row.share)).toEqual(result)
  })

  test('always adds up, sets what was asked, and keeps order and other fields', () => {
    fc.assert(
      fc.property(division, fc.nat(59), fc.integer({ min: -100, max: 1100 }), (shares, at, share) => {
        const id = shares[at % shares.length]?.id ?? ''
        const rows = shares.map((row) => ({ ...row, name: `name of ${row.id}` }))
        const result = withShare(rows, id, share)
        expect(totalShare(result)).toBe(1000)
        expect(result.map((row) => row.name)).toEqual(rows.map((row) => row.name))
        if (rows.length > 1) {
          expect(result.find((row) => row.id === id)?.share).toBe(Math.min(1000, Math.max(0, share)))
        }
      }),
    )
  })

  test('keeps the order of size among the others', () => {
    fc.assert(
      fc.property(division, fc.integer({ min: 0, max: 1000 }), (shares, share) => {
        const [first, ...others] = shares
        fc.pre(first !== undefined && others.length > 1)
        const result = withShare(shares, first?.id ?? '', share).slice(1)
        for (const [index, one] of others.entries()) {
          for (const [at, other] of others.entries()) {
            if (one.share > other.share)
              expect(result[index]?.share).toBeGreaterThanOrEqual(result[at]?.share ?? 0)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('what was lost or won is spread in proportion', () => {
  expect(normalized([{ share: 500 }, { share: 300 }])).toEqual([{ share: 625 }, { share: 375 }])
  expect(normalized([])).toEqual([])
  fc.assert(
    fc.property(weights, (list) => {
      expect(totalShare(normalized(list.map((share) => ({ share }))))).toBe(1000)
    }),
  )
})

const one = '01990000-0000-7000-8000-000000000001'
const two = '01990000-0000-7000-8000-000000000002'
test.each([
  [[], true],
  [[{ id: one, share: 1000 }], true],
  [[{ id: one, share: 999 }], false],
  [
    [
      { id: one, share: 400 },
      { id: two, share: 600 },
    ],
    true,
  ],
  [
    [
      { id: one, share: 400 },
      { id: two, share: 601 },
    ],
    false,
  ],
])('%j is a division: %s', (shares, isDivision) => {
  const parsed = divisionSchema.safeParse(shares)
  expect(parsed.success).toBe(isDivision)
  if (!isDivision) expect(parsed.error?.issues[0]?.message).toBe('shares.sum')
})

test('a division names each value once', () => {
  const shares = [
    { id: one, share: 400 },
    { id: one, share: 600 },
  ]
  expect(divisionSchema.safeParse(shares).success).toBe(false)
})

describe('moving a part of the whole from one share to another', () => {
  test.each([
    ['gives what the other loses', { fromId: 'id-1', toId: 'id-0', points: 50 }, [550, 250, 200]],
    ['takes no more than there is', { fromId: 'id-2', toId: 'id-0', points: 900 }, [700, 300, 0]],
    ['takes whole per milles', { fromId: 'id-2', toId: 'id-1', points: 10.4 }, [500, 310, 190]],
    ['never goes backwards', { fromId: 'id-2', toId: 'id-1', points: -10 }, [500, 300, 200]],
    ['leaves what is not there', { fromId: 'id-9', toId: 'id-0', points: 50 }, [500, 300, 200]],
    ['and gives nothing to it', { fromId: 'id-0', toId: 'id-9', points: 50 }, [500, 300, 200]],
    ['does nothing to itself', { fromId: 'id-0', toId: 'id-0', points: 50 }, [500, 300, 200]],
  ])('%s', (_what, move, result) => {
    const rows = [500, 300, 200].map((share, index) => ({ id: `id-${index}`, share }))
    expect(withMoved(rows, move).map((row) => row.share)).toEqual(result)
  })
})
