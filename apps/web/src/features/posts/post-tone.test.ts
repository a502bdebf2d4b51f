import type { Status } from '@cadans/domain'
import { expect, test } from 'vitest'
import { type PostTone, toneOf } from './post-tone.ts'

const now = { date: '2027-06-09', time: '12:00' }

test.each<[Status, string, string, string | null, PostTone]>([
  ['planned', '2027-06-10', '09:00', null, 'plain'],
  ['planned', '2027-06-10', '09:00', '2027-06-08', 'late'],
  ['approved', '2027-06-10', '09:00', '2027-06-08', 'plain'],
  ['loaded', '2027-06-09', '11:59', null, 'late'],
  ['published', '2027-06-01', '09:00', '2027-05-30', 'done'],
  ['skipped', '2027-06-01', '09:00', null, 'done'],
  ['open', '2027-06-09', '09:00', '2027-06-01', 'open'],
  ['open', '2027-06-08', '09:00', null, 'lapsed'],
])('a post that is %s for %s %s, due %s, is %s', (status, date, time, deadline, tone) => {
  expect(toneOf({ status, date, time, deadline }, now)).toBe(tone)
})
