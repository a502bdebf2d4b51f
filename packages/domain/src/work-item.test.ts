import { expect, test } from 'vitest'
import { openWork, type WorkBasis, workItems } from './work-item.ts'

const basis: WorkBasis = {
  tasks: [],
  routines: [],
  kpis: [],
  measurements: [],
  competitors: [],
  channels: [{ id: 'c', name: 'LinkedIn', platform: 'linkedin', role: 'focus' }],
  channelChoices: [],
  assumptions: [],
  reviews: [],
  inventories: [],
  snapshots: [],
  notes: { id: 'w', rhythm: {} },
}
const TODAY = '2027-01-06'
const period = { from: '2027-01-04', until: '2027-01-10' }
const year = { from: '2027-01-01', until: '2027-12-31' }
const row = { id: 'x', version: 1 }
const task = {
  ...row,
  title: 'Bel de drukker',
  date: '2027-01-05',
  ownerId: null,
  note: '',
  doneOn: null,
}
const kpi = {
  ...row,
  goalId: 'g',
  kind: 'own' as const,
  name: 'Bezoekers',
  unit: '',
  direction: 'rising' as const,
  baseline: 1,
  baselineOn: '2026-12-09',
  target: 2,
  dueOn: '2027-12-09',
  method: '',
  inPlace: true,
  arrangedBy: 'sara',
  arrangeOn: null,
  measureWeeks: 4,
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
  ownerId: 'vera',
}
const choice = {
  ...row,
  channelId: 'c',
  scores: {},
  note: '',
  lookOn: '2027-01-09',
  lookWeeks: 13,
  ownerId: 'vera',
}
const assumption = {
  ...row,
  channelId: null,
  text: 'Jongeren kijken',
  evidenceFor: '',
  evidenceAgainst: '',
  status: 'open' as const,
  lookOn: '2027-01-04',
  ownerId: null,
}

test.each<[string, Partial<WorkBasis>, [kind: string, date: string, name: string][]]>([
  ['a task on its date', { tasks: [task] }, [['task', '2027-01-05', 'Bel de drukker']]],
  [
    'a measurement to arrange on its day',
    { kpis: [{ ...kpi, inPlace: false, arrangeOn: '2027-01-07' }] },
    [['arrange', '2027-01-07', 'Bezoekers']],
  ],
  ['a figure to read again', { kpis: [kpi] }, [['measure', '2027-01-06', 'Bezoekers']]],
  ['none where it was read since', { kpis: [kpi], measurements: [{ kpiId: 'x', date: '2026-12-20' }] }, []],
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
    'the beats of its days',
    {
      notes: {
        id: 'w',
        rhythm: {
          review: { everyWeeks: 13, nextOn: '2027-01-04', ownerId: 'sara' },
          snapshots: { everyWeeks: 4, nextOn: '2026-12-11', ownerId: null },
          satisfaction: { everyWeeks: 13, nextOn: '2027-02-01', ownerId: null },
        },
      },
    },
    [
      ['review', '2027-01-04', ''],
      ['snapshots', '2027-01-08', ''],
    ],
  ],
])('the work of a week has %s', (_what, part, expected) => {
  const found = workItems({ ...basis, ...part }, period, TODAY)
  expect(found.map(({ kind, date, name }) => [kind, date, name])).toEqual(expected)
})

test('what was due years ago stands until it is done, a routine of a day that is over does not', () => {
  const open = openWork(
    {
      ...basis,
      tasks: [{ ...task, date: '2019-03-01' }],
      routines: [{ ...routine, from: '2019-03-01' }],
      competitors: [
        {
          ...row,
          name: 'De buren',
          accounts: [],
          works: '',
          reviewWeeks: 13,
          reviewedOn: '2020-01-01',
          ownerId: null,
        },
      ],
    },
    { today: TODAY, until: '2027-01-08' },
  )
  expect(open.map(({ kind, date }) => [kind, date])).toEqual([
    ['task', '2019-03-01'],
    ['competitor', '2020-04-01'],
    ['routine', '2027-01-06'],
  ])
})

test('each says whose it is', () => {
  const all = { kpis: [kpi], competitors: [competitor], channelChoices: [choice], routines: [routine] }
  const owners = workItems({ ...basis, ...all }, period, TODAY).map(({ kind, ownerId }) => [kind, ownerId])
  expect(Object.fromEntries(owners)).toEqual({
    measure: 'sara',
    competitor: 'vera',
    channel: 'vera',
    routine: 'sara',
  })
})

const beat = { everyWeeks: 13, nextOn: '2027-01-04', ownerId: null }

test.each<[string, Partial<WorkBasis>, 'review' | 'snapshots' | 'satisfaction', string]>([
  ['a review of a period that is over', { reviews: [{ until: '2026-12-31' }] }, 'review', '2027-04-05'],
  ['no review of one that still runs', { reviews: [{ until: '2027-03-31' }] }, 'review', '2027-01-04'],
  ['asking how content people are', { inventories: [{ date: '2027-01-05' }] }, 'satisfaction', '2027-04-05'],
  [
    'the figures of every account',
    { snapshots: [{ competitorId: null, platform: 'linkedin', date: '2027-01-02' }] },
    'snapshots',
    '2027-04-05',
  ],
  [
    'not those of a competitor',
    { snapshots: [{ competitorId: 'x', platform: 'linkedin', date: '2027-01-02' }] },
    'snapshots',
    '2027-01-04',
  ],
  [
    'not those of one account of two',
    {
      channels: [
        { id: 'c', name: 'LinkedIn', platform: 'linkedin', role: 'focus' },
        { id: 'd', name: 'X', platform: 'x', role: 'basic' },
      ],
      snapshots: [{ competitorId: null, platform: 'linkedin', date: '2027-01-02' }],
    },
    'snapshots',
    '2027-01-04',
  ],
])('%s counts as done', (_what, part, kind, expected) => {
  const notes = { id: 'w', rhythm: { [kind]: beat } }
  const [next] = workItems({ ...basis, ...part, notes }, year, TODAY).filter((item) => item.kind === kind)
  expect(next?.date).toBe(expected)
})

test('what was dropped comes back on no day', () => {
  expect(workItems(basis, year, TODAY)).toEqual([])
})
