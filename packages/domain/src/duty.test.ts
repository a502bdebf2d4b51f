import { expect, test } from 'vitest'
import { dutiesOf, type Duty } from './duty.ts'
import type { Absence } from './person.schema.ts'
import type { Reachability } from './tactic.schema.ts'

// 4 January 2027 is a Monday.
const week = { from: '2027-01-04', until: '2027-01-10' }

function hours(part: Partial<Reachability> = {}): Reachability {
  return { channelId: null, weekday: 1, from: '09:00', until: '12:00', personId: 'sara', ...part }
}

const away: Absence = {
  id: 'a',
  version: 1,
  personId: 'sara',
  from: '2027-01-04',
  until: '2027-01-04',
  note: '',
}

test.each<[string, Reachability[], Absence[], Partial<Duty>[]]>([
  ['nobody', [], [], []],
  ['somebody on her weekday', [hours()], [], [{ date: '2027-01-04', personId: 'sara', channelIds: null }]],
  [
    'one who answers on two channels at the same hours, once',
    [hours({ channelId: 'a' }), hours({ channelId: 'b' }), hours({ channelId: 'a' })],
    [],
    [{ channelIds: ['a', 'b'] }],
  ],
  [
    'all channels, whatever stands beside it',
    [hours(), hours({ channelId: 'a' })],
    [],
    [{ channelIds: null }],
  ],
  [
    'all channels, whatever stands before it',
    [hours({ channelId: 'a' }), hours(), hours({ channelId: 'b' })],
    [],
    [{ channelIds: null }],
  ],
  [
    'two people, each for themselves',
    [hours({ personId: 'tom' }), hours()],
    [],
    [{ personId: 'sara' }, { personId: 'tom' }],
  ],
  [
    'several stretches of a day in their order',
    [hours({ from: '13:00', until: '24:00' }), hours()],
    [],
    [{ from: '09:00' }, { from: '13:00', until: '24:00' }],
  ],
  ['not who is away', [hours(), hours({ weekday: 2 })], [away], [{ date: '2027-01-05' }]],
  ['whoever is there, whoever is away', [hours({ personId: null })], [away], [{ personId: null }]],
])('on duty is %s', (_what, reachability, absences, expected) => {
  const found = dutiesOf({ reachability, absences }, week)
  expect(found).toHaveLength(expected.length)
  expect(found).toMatchObject(expected)
})
