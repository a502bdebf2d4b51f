import { describe, expect, test } from 'vitest'
import { createGuesses } from './guesses.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

function guessing() {
  let now = Date.parse('2027-01-04T09:00:00Z')
  const guesses = createGuesses({ now: () => now })
  const isTaken = (...keys: string[]): boolean => {
    try {
      guesses.begin(keys.map((key) => ({ key, free: 3 })))
      return true
    } catch {
      return false
    }
  }
  return { guesses, isTaken, pass: (milliseconds: number) => (now += milliseconds) }
}

describe('wrong tries', () => {
  test('cost no wait at first, and then one that doubles, up to a quarter of an hour', () => {
    const { isTaken, pass } = guessing()
    expect([isTaken('a'), isTaken('a'), isTaken('a'), isTaken('a')]).toEqual([true, true, true, false])
    for (const wait of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
      pass(wait * SECOND - 1)
      expect(isTaken('a')).toBe(false)
      pass(1)
      expect(isTaken('a')).toBe(true)
    }
  })

  test('are said to be too often with the minutes to wait', () => {
    const { guesses, isTaken } = guessing()
    for (let count = 0; count < 3; count += 1) isTaken('a')
    expect(() => guesses.begin([{ key: 'a', free: 3 }])).toThrow(
      expect.objectContaining({ code: 'account.tooOften', params: { minutes: 1 } }),
    )
  })

  test('of one are not those of another, and what has two keys waits for both', () => {
    const { isTaken } = guessing()
    for (let count = 0; count < 3; count += 1) isTaken('a')
    expect(isTaken('b')).toBe(true)
    expect(isTaken('a', 'b')).toBe(false)
  })

  test('that were right are taken back; many at once are each counted', () => {
    const { guesses } = guessing()
    const guessed = [{ key: 'a', free: 3 }]
    const takeBack = [1, 2, 3].map(() => guesses.begin(guessed))
    expect(() => guesses.begin(guessed)).toThrow()
    for (const back of takeBack) back()
    expect(() => guesses.begin(guessed)).not.toThrow()
  })

  test('are forgotten after a day', () => {
    const { isTaken, pass } = guessing()
    for (let count = 0; count < 3; count += 1) isTaken('a')
    pass(24 * 60 * MINUTE + 1)
    expect([isTaken('a'), isTaken('a'), isTaken('a'), isTaken('a')]).toEqual([true, true, true, false])
  })
})
