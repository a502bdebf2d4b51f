import { expect, test } from 'vitest'
import { gapOf } from './gap.ts'

const posts = (count: number) => ({ count, postIds: [] })

test.each([
  ['nothing is lacking on plan', [1, 1, 0, 2000], { toFill: 0, short: 0 }],
  ['open places are left to fill', [1, 0, 2, 3000], { toFill: 2, short: 0 }],
  ['without a place it falls short', [0, 2, 0, 3000], { toFill: 0, short: 1 }],
  ['some have a place and some have none', [0, 1, 1, 4000], { toFill: 1, short: 2 }],
  ['an open place above the target need not be filled', [2, 1, 1, 3000], { toFill: 0, short: 0 }],
  ['an open place for the half is to be filled', [0, 1, 1, 1500], { toFill: 1, short: 0 }],
  ['less than a whole post is no shortage', [0, 1, 0, 1500], { toFill: 0, short: 0 }],
] as const)('%s', (_, [published, planned, open, target], gap) => {
  expect(gapOf({ published: posts(published), planned: posts(planned), open: posts(open), target })).toEqual(
    gap,
  )
})
