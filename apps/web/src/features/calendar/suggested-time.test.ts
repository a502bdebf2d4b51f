import type { PostingWindow } from '@cadans/domain'
import { expect, test } from 'vitest'
import { suggestedTime, type TimeWish } from './suggested-time.ts'

const thursday = '2027-06-10'
const windows: PostingWindow[] = [
  { weekday: 4, from: '09:15', until: '10:00', weight: 3 },
  { weekday: 4, from: '12:30', until: '13:00', weight: 8 },
  { weekday: 5, from: '19:00', until: '20:00', weight: 10 },
]

test.each<[string, Partial<TimeWish>, string]>([
  ['the heaviest window of the day', {}, '12:30'],
  ['later in it beside another post', { taken: ['12:30'], spacingMinutes: 15 }, '12:45'],
  ['the next window when it is full', { taken: ['12:30'], spacingMinutes: 60 }, '09:15'],
  ['noon when all are full', { taken: ['12:30', '09:30'], spacingMinutes: 60 }, '12:00'],
  ['noon on a day without windows', { date: '2027-06-12' }, '12:00'],
  ['not before now', { notBefore: '12:40' }, '12:45'],
  ['never on top of another post, without spacing', { taken: ['12:30'] }, '12:45'],
])('suggests %s', (_, wish, expected) => {
  const whole = { date: thursday, windows, taken: [], spacingMinutes: 0, notBefore: null, ...wish }
  expect(suggestedTime(whole)).toBe(expected)
})
