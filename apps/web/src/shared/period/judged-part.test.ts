import { expect, test } from 'vitest'
import { judgedPart } from './judged-part.ts'

const quarter = { from: '2027-01-01', until: '2027-03-31' }

test.each([
  ['of a period that is over is the whole', '2027-04-01', quarter],
  ['ends the day before today', '2027-02-10', { from: '2027-01-01', until: '2027-02-09' }],
  ['is one day on the second', '2027-01-02', { from: '2027-01-01', until: '2027-01-01' }],
  ['is nothing on the first day', '2027-01-01', null],
  ['is nothing before it', '2026-12-01', null],
])('what can be judged %s', (_what, today, expected) => {
  expect(judgedPart(quarter, today)).toEqual(expected)
})
