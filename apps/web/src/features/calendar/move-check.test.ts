import type { Status } from '@cadans/domain'
import { expect, test } from 'vitest'
import { checkMove, type MoveCheck } from './move-check.ts'

test.each<[Status, string, string, MoveCheck, string]>([
  ['planned', '2027-06-10', '12:30', 'same', 'to where it stands'],
  ['planned', '2027-06-11', '12:30', 'fine', 'to a later day'],
  ['planned', '2027-06-10', '09:00', 'fine', 'to another time'],
  ['planned', '2027-06-09', '09:00', 'fine', 'to today'],
  ['planned', '2027-06-08', '12:30', 'past', 'to a day gone by'],
  ['published', '2027-06-11', '12:30', 'published', 'to a later day'],
  ['published', '2027-06-10', '12:30', 'same', 'to where it stands'],
])('moving a %s post to %s %s is %s (%s)', (status, date, time, expected) => {
  const post = { status, date: '2027-06-10', time: '12:30' }
  expect(checkMove(post, { date, time }, '2027-06-09')).toBe(expected)
})
