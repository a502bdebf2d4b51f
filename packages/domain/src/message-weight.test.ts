import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageShares, messageWeight } from './message-weight.ts'

const goals = [
  { id: 'sell', weight: 4 },
  { id: 'talk', weight: 2 },
]
const sells = { goalIds: ['sell'], priority: 500 }
const talks = { goalIds: ['talk'], priority: 500 }

describe('of two messages with equal priority', () => {
  test('the one whose goal is twice as heavy gets twice as much', () => {
    expect(messageShares([sells, talks], goals)).toEqual([667, 333])
  })

  test('one that serves both goals stands between those that serve one', () => {
    const both = { goalIds: ['sell', 'talk'], priority: 500 }
    const [heavy = 0, middle = 0, light = 0] = [sells, both, talks].map((one) => messageWeight(one, goals))
    expect(middle * 2).toBe(heavy + light)
  })

  test('one that serves no goal has the average of all', () => {
    expect(
      messageShares(
        [
          { goalIds: [], priority: 500 },
          { goalIds: ['sell', 'talk'], priority: 500 },
        ],
        goals,
      ),
    ).toEqual([500, 500])
  })

  test('neither is favoured where no goal counts', () => {
    const none = goals.map((goal) => ({ ...goal, weight: 0 }))
    expect(messageShares([sells, { ...talks, priority: 250 }], none)).toEqual([667, 333])
  })

  test('one whose only goal does not count now rests', () => {
    expect(
      messageShares(
        [sells, talks],
        [
          { id: 'sell', weight: 3 },
          { id: 'talk', weight: 0 },
        ],
      ),
    ).toEqual([1000, 0])
  })
})

test('without priorities or without messages there is nothing to divide', () => {
  expect(messageShares([{ ...sells, priority: 0 }], goals)).toEqual([0])
  expect(messageShares([], goals)).toEqual([])
})

const weight = fc.integer({ min: 0, max: 5 })
const priority = fc.integer({ min: 1, max: 1000 })

test('goals of one weight leave priorities as they are, whatever the weight', () => {
  fc.assert(
    fc.property(fc.array(priority, { minLength: 1, maxLength: 8 }), weight, (priorities, same) => {
      const alike = goals.map((goal) => ({ ...goal, weight: same }))
      const messages = priorities.map((one, at) => ({
        goalIds: at % 2 ? ['sell'] : ['sell', 'talk'],
        priority: one,
      }))
      expect(messageShares(messages, alike)).toEqual(messageShares(messages, []))
    }),
  )
})

test('a heavier goal never takes from its messages', () => {
  fc.assert(
    fc.property(priority, priority, fc.integer({ min: 0, max: 4 }), weight, (one, other, from, beside) => {
      const messages = [
        { goalIds: ['sell'], priority: one },
        { goalIds: ['talk'], priority: other },
      ]
      const at = (sell: number) => [
        { id: 'sell', weight: sell },
        { id: 'talk', weight: beside },
      ]
      const [before = 0] = messageShares(messages, at(from))
      const [after = 0] = messageShares(messages, at(from + 1))
      // From no goal that counts to one that does, all goes to it.
      expect(after).toBeGreaterThanOrEqual(before)
    }),
  )
})
