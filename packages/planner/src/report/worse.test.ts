import { describe, expect, test } from 'vitest'
import type { Metric } from '../request/plan.ts'
import { isWorse, type Judged } from './worse.ts'

/** From the weightiest on. */
const plain = { M6: 0, over: 60, theme: 800, origin: 500, M2: 900, M5: 100, M4: 1 }

function judged(over: Partial<typeof plain> = {}): Judged {
  const figures = { ...plain, ...over }
  const metric = (name: Metric['name'], value: number, rest: Partial<Metric> = {}): Metric => ({
    name,
    attribute: null,
    value,
    bound: null,
    ...rest,
  })
  return {
    overMinutes: figures.over,
    metrics: [
      metric('M1', figures.theme, { attribute: 'theme', bound: 875 }),
      metric('M1', figures.origin, { attribute: 'origin', bound: 500 }),
      metric('M2', figures.M2, { attribute: 'theme' }),
      metric('M4', figures.M4),
      metric('M5', figures.M5),
      metric('M6', figures.M6),
    ],
  }
}

describe('a plan is worse than another', () => {
  const worse = { M6: 1, over: 61, theme: 876, origin: 1501, M2: 901, M5: 101, M4: 2 }
  const names = ['M6', 'over', 'theme', 'origin', 'M2', 'M5', 'M4'] as const

  test.each(names)('where only %s is', (name) => {
    const one = judged({ [name]: worse[name] })
    expect(isWorse(one, judged())).toBe(true)
    expect(isWorse(judged(), one)).toBe(false)
  })

  test.each(names.slice(0, -1).map((name, at) => [name, names[at + 1] ?? name] as const))(
    'by %s before %s',
    (weightier, lighter) => {
      const one = judged({ [weightier]: worse[weightier] })
      const other = judged({ [lighter]: worse[lighter] })
      expect(isWorse(one, other)).toBe(true)
      expect(isWorse(other, one)).toBe(false)
    },
  )

  test('never than itself, and not for counts that stay within their bound', () => {
    expect(isWorse(judged(), judged())).toBe(false)
    expect(isWorse(judged({ theme: 875, M5: 0 }), judged({ theme: 400 }))).toBe(false)
  })

  test('not for another value that stays within a post and a half, where it has fewer clashes', () => {
    expect(isWorse(judged({ origin: 1500, M5: 20 }), judged({ origin: 400 }))).toBe(false)
  })
})
