import { expect, test } from 'vitest'
import { nextReviewOn, type WorkBasis, workItems } from './index.ts'

const basis: WorkBasis = {
  tasks: [],
  routines: [],
  competitors: [],
  channels: [{ id: 'c', name: 'LinkedIn' }],
  channelChoices: [],
  assumptions: [],
  reviews: [],
  notes: { id: 'w', version: 1, reviewWeeks: 13 },
}
const period = { from: '2027-01-04', until: '2027-01-10' }
const row = { id: 'x', version: 1 }
const task = {
  ...row,
  title: 'Bel de drukker',
  date: '2027-01-05',
  ownerId: null,
  note: '',
  doneOn: null,
  kpiId: null,
}
const routine = {
  ...row,
  name: 'Antwoorden',
  goalId: null,
  ownerId: 'sara',
  weekdays: [1 as const, 3 as const],
  everyWeeks: 1,
  minutes: 30,
  note: '',
  from: '2026-12-01',
  until: null,
  doneOn: null,
  channelId: null,
  searches: [],
}
const competitor = {
  ...row,
  name: 'De Brink',
  accounts: [],
  works: '',
  reviewWeeks: 2,
  reviewedOn: '2026-12-25',
}
const choice = { ...row, channelId: 'c', scores: {}, note: '', lookOn: '2027-01-09' }
const assumption = {
  ...row,
  channelId: null,
  text: 'Jongeren kijken',
  evidenceFor: '',
  evidenceAgainst: '',
  status: 'open' as const,
  lookOn: '2027-01-04',
}

test.each<[string, Partial<WorkBasis>, [kind: string, date: string, name: string][]]>([
  ['a task on its date', { tasks: [task] }, [['task', '2027-01-05', 'Bel de drukker']]],
  [
    'a measurement to arrange',
    { tasks: [{ ...task, kpiId: 'k' }] },
    [['measure', '2027-01-05', 'Bel de drukker']],
  ],
  ['nothing for a task that is done', { tasks: [{ ...task, doneOn: '2027-01-04' }] }, []],
  [
    'a routine on its days',
    { routines: [routine] },
    [
      ['routine', '2027-01-04', 'Antwoorden'],
      ['routine', '2027-01-06', 'Antwoorden'],
    ],
  ],
  [
    'not on a day it was done for',
    { routines: [{ ...routine, doneOn: '2027-01-04' }] },
    [['routine', '2027-01-06', 'Antwoorden']],
  ],
  [
    'a competitor to look at again',
    { competitors: [competitor] },
    [['competitor', '2027-01-08', 'De Brink']],
  ],
  ['a channel to judge again', { channelChoices: [choice] }, [['channel', '2027-01-09', 'LinkedIn']]],
  ['not of a channel that is gone', { channelChoices: [choice], channels: [] }, []],
  ['an assumption to test', { assumptions: [assumption] }, [['assumption', '2027-01-04', 'Jongeren kijken']]],
  ['not one that was settled', { assumptions: [{ ...assumption, status: 'refuted' }] }, []],
  [
    'the next review',
    { reviews: [{ until: '2026-10-04' }, { until: '2026-07-05' }] },
    [['review', '2027-01-03', '']],
  ],
])('the work of a week has %s', (_what, part, expected) => {
  const from = _what === 'the next review' ? '2027-01-01' : period.from
  const found = workItems({ ...basis, ...part }, { ...period, from })
  expect(found.map(({ kind, date, name }) => [kind, date, name])).toEqual(expected)
})

test('before the first review none is due', () => {
  expect(nextReviewOn(basis)).toBeNull()
})
