import { translator } from '@cadans/messages'
import { expect, test } from 'vitest'
import { comparedWords, shortWords } from './compared-words.ts'

const words = { t: translator('nl'), language: 'nl' } as const

test.each([
  [{ times: 1.51, low: 1.35, high: 1.69 }, '51% meer dan', 'waarschijnlijk tussen 35% en 69%'],
  [{ times: 1.034, low: 1.008, high: 1.071 }, '3,4% meer dan', 'waarschijnlijk tussen 0,8% en 7,1%'],
  [{ times: 0.65, low: 0.56, high: 0.75 }, '35% minder dan', 'waarschijnlijk tussen 25% en 44%'],
  [{ times: 2.36, low: 1.69, high: 3.3 }, '2,4 keer zoveel als', 'waarschijnlijk tussen 1,7 en 3,3 keer'],
  [{ times: 1.56, low: 1.13, high: 2.16 }, '56% meer dan', 'waarschijnlijk tussen 13% en 116%'],
])('%j is read as "%s" (%s)', (effect, compared, margin) => {
  expect(comparedWords(effect, words)).toEqual({ compared, margin })
})

test.each([
  [0.4, '60% minder'],
  [1.24, '24% meer'],
  [2, '2 keer'],
])('%d is "%s" where there is little room', (times, short) => {
  expect(shortWords(times, words)).toBe(short)
})
