import type { HoursCell } from '@cadans/planner'
import { expect, test } from 'vitest'
import { overloadOf } from './overload.ts'

const cell = (personId: string, week: string, [planned, capacity]: readonly [number, number]): HoursCell => ({
  personId,
  week,
  plannedMinutes: planned,
  capacityMinutes: capacity,
  posts: { count: 1, postIds: [`${personId}-${week}`] },
})

const skills = (others: readonly string[]) => ({
  people: [
    { id: 'sara', version: 1, name: 'Sara', weeklyMinutes: 480, formatIds: [], tools: '' },
    { id: 'joost', version: 1, name: 'Joost', weeklyMinutes: 240, formatIds: [...others], tools: '' },
  ],
  formats: [{ id: 'text' }, { id: 'video' }],
  formatOf: () => 'video',
})

test('who has more work than time is named with how much and when, the most first; who has enough is not', () => {
  const cells = [
    cell('sara', '2027-01-11', [500, 480]),
    cell('sara', '2027-01-04', [510, 480]),
    cell('joost', '2027-01-04', [400, 240]),
    cell('joost', '2027-01-11', [240, 240]),
    cell('kim', '2027-01-04', [0, 0]),
  ]
  expect(overloadOf(cells)).toEqual([
    { personId: 'joost', overMinutes: 160, weeks: ['2027-01-04'], onlyFormatIds: [] },
    { personId: 'sara', overMinutes: 50, weeks: ['2027-01-04', '2027-01-11'], onlyFormatIds: [] },
  ])
})

test.each([
  ['somebody with time left cannot make it', ['text'], 100, ['video']],
  ['somebody with time left can', ['video'], 100, []],
  ['nobody has time left', ['text'], 240, []],
] as const)('skills are the cause only where %s', (_, others, planned, only) => {
  const cells = [cell('sara', '2027-01-04', [540, 480]), cell('joost', '2027-01-04', [planned, 240])]
  expect(overloadOf(cells, skills(others))[0]?.onlyFormatIds).toEqual(only)
})
