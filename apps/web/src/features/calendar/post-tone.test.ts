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
  expect(toneOf({ status, date, time, deadline }, now, [])).toBe(tone)
})

test.each<[Status, string, PostTone]>([
  ['planned', '2027-06-08', 'paused'],
  ['open', '2027-06-08', 'paused'],
  ['open', '2027-06-10', 'paused'],
  ['published', '2027-06-08', 'done'],
  ['planned', '2027-06-11', 'plain'],
])('a post that is %s for %s is %s while everything waits until the tenth', (status, date, tone) => {
  const pause = { id: 'x', version: 1, from: '2027-06-07', until: '2027-06-10', reason: '', pauses: true }
  expect(toneOf({ status, date, time: '09:00', deadline: null }, now, [pause])).toBe(tone)
})
