import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interactionOf, type InteractionPost, proportionOf } from './index.ts'

describe('the interval of a part', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [30, 100, 0.2189, 0.3958],
  ])('of %d in %d is Wilson’s', (count, of, low, high) => {
    const part = proportionOf(count, of)
    expect(part.low).toBeCloseTo(low, 3)
    expect(part.high).toBeCloseTo(high, 3)
  })

  test('lies within 0 and 1, holds the part, and narrows with the count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, part) => {
          const count = Math.round(of * part)
          const { share, low, high } = proportionOf(count, of)
          if (share === null || low === null || high === null) throw new Error('Something was counted')
          expect(low).toBeGreaterThanOrEqual(0)
          expect(low).toBeLessThanOrEqual(share)
          expect(high).toBeGreaterThanOrEqual(share)
          expect(high).toBeLessThanOrEqual(1)
          const more = proportionOf(count * 4, of * 4)
          expect((more.high ?? 0) - (more.low ?? 0)).toBeLessThan(high - low)
        },
      ),
    )
  })
})

const silent: InteractionPost = { inviting: false, prompt: '', result: null }
const asking: InteractionPost = { inviting: true, prompt: '', result: null }

function mixed(asks: number, all: number): InteractionPost[] {
  return Array.from({ length: all }, (_, index) => (index < asks ? asking : silent))
}

describe('the share of posts that invite, against the tactic', () => {
  test.each<[string, InteractionPost[], number, string]>([
    ['nothing was posted', [], 300, 'none'],
    ['one of ten, where three in ten are wanted', mixed(1, 10), 300, 'met'],
    ['ten of a hundred', mixed(10, 100), 300, 'below'],
    ['thirty of a hundred', mixed(30, 100), 300, 'met'],
    ['sixty of a hundred', mixed(60, 100), 300, 'above'],
    ['a question counts as an invitation', [{ ...silent, prompt: 'En jij?' }], 1000, 'met'],
  ])('%s', (_what, posts, invitingShare, verdict) => {
    expect(interactionOf(posts, { invitingShare })).toMatchObject({ verdict, target: invitingShare })
  })
})

const answers = (
  comments: number | null,
  answered: number | null,
  inTime: number | null,
): InteractionPost => ({
  ...asking,
  result: { comments, repliesAnswered: answered, repliesAnsweredInTime: inTime },
})

describe('comments that were answered', () => {
  test.each<[string, InteractionPost[], [number, number], [number, number]]>([
    ['add up over posts', [answers(10, 8, 4), answers(10, 2, 0)], [10, 20], [4, 20]],
    ['of a post count where both are known', [answers(10, null, 4), answers(null, 3, 3)], [0, 0], [4, 10]],
    ['are no more than there were', [answers(3, 9, 5), answers(7, 0, 0)], [3, 10], [3, 10]],
    ['of no comments are no part at all', [answers(0, 0, 0)], [0, 0], [0, 0]],
  ])('%s', (_what, posts, [answered, ofAnswered], [inTime, ofInTime]) => {
    const found = interactionOf(posts, { invitingShare: 300 })
    expect([found.answered.count, found.answered.of]).toEqual([answered, ofAnswered])
    expect([found.inTime.count, found.inTime.of]).toEqual([inTime, ofInTime])
    expect(found.answered.share === null).toBe(ofAnswered === 0)
  })
})
