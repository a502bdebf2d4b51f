import type { HiredHelp, Routine } from '@cadans/domain'
import { expect, test } from 'vitest'
import { smallRequest } from '../../testing/small-request.ts'
import { outsourcing, type PlanRequest } from '../index.ts'

// Three text posts a week of an hour each, without reserve: three hours a week, thirteen posts a month.
function weekOf(
  hours: number,
  { hour, help, routine }: { hour?: number; help?: Partial<HiredHelp>; routine?: Partial<Routine> } = {},
): PlanRequest {
  const request = smallRequest({ people: [{ hours, formats: [] }] })
  const [person] = request.strategy.people
  const hired: HiredHelp = {
    id: 'help',
    name: 'Studio',
    kind: 'post',
    costCents: 5000,
    monthlyCents: 50_000,
    monthlyPosts: 0,
    formatIds: [],
    channelIds: [],
    answers: false,
    retired: false,
    ...help,
  }
  const answering: Routine = {
    id: 'r',
    version: 1,
    name: 'Antwoorden',
    goalId: null,
    ownerId: person?.id ?? null,
    weekdays: [1, 2, 3],
    everyWeeks: 1,
    minutes: 20,
    channelId: null,
    searches: [],
    note: '',
    from: '2026-01-01',
    until: null,
    doneOn: null,
    ...routine,
  }
  return {
    ...request,
    strategy: { ...request.strategy, routines: routine === undefined ? [] : [answering] },
    tactic: {
      ...request.tactic,
      reserveShare: 0,
      hiredHelp: help === undefined ? [] : [hired],
      ...(hour !== undefined && { ownHourCents: hour }),
    },
  }
}

test('hours that do are told, and nothing is short', () => {
  expect(outsourcing(weekOf(4, { hour: 4500 }))).toEqual({
    neededMinutes: 180,
    availableMinutes: 240,
    shortPosts: 0,
    ownCents: 0,
    offers: [],
  })
})

test('an hour a week short is four and a third posts a month, and costs what an hour costs', () => {
  expect(outsourcing(weekOf(2, { hour: 4500 }))).toMatchObject({ shortPosts: 4333, ownCents: 19_500 })
  expect(outsourcing(weekOf(2)).ownCents).toBeNull()
})

test('routines take their time off what there is for posts', () => {
  expect(outsourcing(weekOf(3, { routine: {} }))).toMatchObject({ availableMinutes: 120, shortPosts: 4333 })
  expect(outsourcing(weekOf(3, { routine: { everyWeeks: 2 } })).availableMinutes).toBe(150)
  expect(outsourcing(weekOf(3, { routine: { ownerId: null } })).availableMinutes).toBe(180)
})

test.each<[string, Partial<HiredHelp>, { posts: number; cents: number }]>([
  ['takes what is short, post by post', {}, { posts: 4333, cents: 21_665 }],
  ['takes no more than its budget', { monthlyCents: 12_000 }, { posts: 2000, cents: 10_000 }],
  [
    'costs its whole amount as a retainer',
    { kind: 'retainer', monthlyPosts: 20 },
    { posts: 4333, cents: 50_000 },
  ],
  ['takes no more than was agreed', { kind: 'retainer', monthlyPosts: 3 }, { posts: 3000, cents: 50_000 }],
])('hired help %s', (_what, help, offer) => {
  expect(outsourcing(weekOf(2, { help })).offers).toEqual([{ hiredHelpId: 'help', ...offer }])
})

test('nothing to make and nobody to make it is no gap', () => {
  const request = smallRequest({ channel: { perWeek: 0 }, people: [] })
  expect(outsourcing(request)).toMatchObject({ neededMinutes: 0, availableMinutes: 0, shortPosts: 0 })
})
