import { addDays, type Rubric } from '@cadans/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWeeks, smallId, smallRequest, standingPost } from '../../testing/small-request.ts'
import { adherence, type AdherenceRequest, type CountedPost, frequency, makePlan } from '../index.ts'

function countedPost(changes: Partial<CountedPost> = {}): CountedPost {
  const { placeKey: _key, ...post } = standingPost()
  return { ...post, ...changes }
}

function requestWith(
  posts: readonly CountedPost[],
  changes: Partial<AdherenceRequest> = {},
): AdherenceRequest {
  const { strategy, tactic } = smallRequest({ promotionCents: 10_000 })
  return {
    now: { date: '2027-01-05', time: '09:00' },
    horizon: firstWeeks(2),
    strategy,
    tactic,
    posts,
    ...changes,
  }
}

test('frequency tells published, planned and open apart, per week, against the target', () => {
  const posts = [
    countedPost({ id: smallId.person(1), status: 'published' }),
    countedPost({ id: smallId.person(2), date: '2027-01-06', status: 'review' }),
    countedPost({ id: smallId.person(3), date: '2027-01-13', status: 'open' }),
  ]
  const [first, second] = adherence(requestWith(posts)).frequency
  expect(first).toEqual({
    channelId: smallId.channel,
    week: '2027-01-04',
    target: 3000,
    published: { count: 1, postIds: [smallId.person(1)] },
    planned: { count: 1, postIds: [smallId.person(2)] },
    open: { count: 0, postIds: [] },
  })
  expect(second?.open.postIds).toEqual([smallId.person(3)])
  expect(frequency(requestWith(posts))).toEqual([first, second])
})

test.each<[string, Partial<CountedPost>, number]>([
  ['a skipped post does not count', { status: 'skipped' }, 0],
  ['an open place whose day passed empty does not count', { status: 'open', date: '2027-01-04' }, 0],
  ['an open place of today counts', { status: 'open', date: '2027-01-05' }, 1],
  ['a post outside the period does not count', { date: '2027-03-01' }, 0],
])('%s', (_sentence, changes, expected) => {
  const { frequency } = adherence(requestWith([countedPost(changes)]))
  const counts = frequency.map(({ published, planned, open }) => published.count + planned.count + open.count)
  expect(counts.reduce((a, b) => a + b, 0)).toBe(expected)
})

test('a part week asks for its part of the frequency', () => {
  const horizon = { from: '2027-01-08', until: '2027-01-10' }
  expect(adherence(requestWith([], { horizon })).frequency.map(({ target }) => target)).toEqual([1286])
})

test.each<[string, string | null, number[]]>([
  ['always', null, [3000, 3000]],
  ['from before the period', '2026-12-01', [3000, 3000]],
  ['from Friday of the first week', '2027-01-08', [1286, 3000]],
  ['from after the period', '2027-02-01', []],
])('what is wanted counts %s', (_sentence, since, targets) => {
  expect(adherence(requestWith([], { since })).frequency.map(({ target }) => target)).toEqual(targets)
})

test.each<[string, { from: string; until: string }, Parameters<typeof smallRequest>[0], number[]]>([
  ['a whole week', { from: '2027-01-04', until: '2027-01-10' }, {}, [0, 3000]],
  ['both weeks', { from: '2026-12-01', until: '2027-02-01' }, {}, [0, 0]],
  ['a day that the others make up for', { from: '2027-01-06', until: '2027-01-06' }, {}, [3000, 3000]],
  ['all but two days', { from: '2027-01-04', until: '2027-01-08' }, {}, [2000, 3000]],
  ['the days with windows', { from: '2027-01-04', until: '2027-01-08' }, workdays(), [0, 3000]],
  ['those of a post and a half', { from: '2027-01-04', until: '2027-01-15' }, workdays(1.5), [0, 0]],
  ['those of half a post', { from: '2027-01-04', until: '2027-01-15' }, workdays(0.5), [0, 0]],
  ['none in view', { from: '2027-03-01', until: '2027-03-07' }, {}, [3000, 3000]],
])('closed days take off the target what they cost a plan: %s', (_sentence, days, changes, targets) => {
  for (const pauses of [true, false]) {
    const { strategy, tactic } = smallRequest(changes)
    const closedDays = [{ id: smallId.help(9), version: 1, reason: '', pauses, ...days }]
    const { frequency } = adherence(requestWith([], { strategy: { ...strategy, closedDays }, tactic }))
    expect(frequency.map(({ target }) => target)).toEqual(targets)
  }
})

function workdays(perWeek = 3): Parameters<typeof smallRequest>[0] {
  return { channel: { weekdays: [1, 2, 3, 4, 5], perWeek } }
}

test('a rubric on a closed day is not wanted, as a plan does not make up for it', () => {
  const { strategy, tactic } = smallRequest()
  const closedDays = [
    { id: smallId.help(9), version: 1, reason: '', pauses: false, from: '2027-01-07', until: '2027-01-07' },
  ]
  const { frequency } = adherence(
    requestWith([], { strategy: { ...strategy, closedDays, rubrics: [rubric] }, tactic }),
  )
  expect(frequency.map(({ target }) => target)).toEqual([2000, 3000])
})

const rubric: Rubric = {
  id: smallId.help(8),
  version: 1,
  name: 'Question of the week',
  channelId: smallId.channel,
  weekday: 4,
  time: '07:00',
  everyWeeks: 1,
  themeId: null,
  formatId: null,
  ownerId: null,
  inviting: false,
  from: null,
  until: null,
}

test.each<[string, boolean, string, number]>([
  ['waits, so it counts in no week', true, '2027-01-05', 0],
  ['counts again when the pause is over', true, '2027-01-11', 1],
  ['counts on days that are closed but no pause', false, '2027-01-05', 1],
])('a post that stood planned %s', (_sentence, pauses, today, planned) => {
  const { strategy } = smallRequest()
  const days = { from: '2027-01-04', until: '2027-01-10', reason: '', pauses }
  const { frequency } = adherence(
    requestWith([countedPost()], {
      now: { date: today, time: '09:00' },
      strategy: { ...strategy, closedDays: [{ id: smallId.help(9), version: 1, ...days }] },
    }),
  )
  expect(frequency[0]?.planned.count).toBe(planned)
})

test('what is wanted of any weeks is what a plan of them wants, less what it reports as closed', () => {
  const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 3 })
  const closed = fc.array(fc.tuple(fc.integer({ min: 0, max: 69 }), fc.integer({ min: 0, max: 20 })))
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      weekdays,
      closed,
      fc.boolean(),
      (perWeek, days, gaps, fixed) => {
        const small = smallRequest({
          weeks: 10,
          channel: { perWeek, weekdays: days },
          closed: gaps.map(([start, length]) => ({
            from: addDays('2027-01-04', start),
            until: addDays('2027-01-04', start + length),
            reason: '',
          })),
        })
        const strategy = { ...small.strategy, rubrics: fixed ? [rubric] : [] }
        const { leftOut } = makePlan({ ...small, strategy })
        for (const { week, target } of adherence({ ...small, strategy, posts: [] }).frequency) {
          const lost = leftOut.filter((line) => line.code === 'left.closed' && line.week === week)
          const count = lost.reduce((sum, line) => sum + line.count, 0)
          expect(target).toBe((perWeek - count) * 1000)
        }
      },
    ),
  )
})

test('mixes set shares beside their targets, and posts without a value apart', () => {
  const posts = [
    countedPost({ id: smallId.person(1) }),
    countedPost({ id: smallId.person(2), themeId: null, origin: 'curated', inviting: true }),
  ]
  const { mixes } = adherence(requestWith(posts))
  expect(mixes.theme.map(({ id, target, actual }) => [id, target, actual])).toEqual([
    [smallId.theme(0), 500, 500],
    [smallId.theme(1), 300, 0],
    [smallId.theme(2), 200, 0],
    [null, null, 500],
  ])
  expect(mixes.origin.map(({ id, target, actual }) => [id, target, actual])).toEqual([
    ['own', 1000, 500],
    ['curated', 0, 500],
  ])
  expect(mixes.inviting).toMatchObject([
    { target: 300, actual: 500, posts: { postIds: [smallId.person(2)] } },
  ])
})

test('hours stand in the week of production, against what each person has', () => {
  const posts = [
    countedPost({ ownerId: smallId.person(0), date: '2027-01-13', productionWeek: '2027-01-04' }),
  ]
  const { hours } = adherence(requestWith(posts))
  expect(
    hours.map(({ week, capacityMinutes, plannedMinutes }) => [week, capacityMinutes, plannedMinutes]),
  ).toEqual([
    ['2027-01-04', 1200, 60],
    ['2027-01-11', 1200, 0],
  ])
})

test('routines take their time off what a person has, on the days that person is there', () => {
  const routine = {
    id: smallId.person(90),
    version: 1,
    name: 'Answering',
    goalId: null,
    ownerId: smallId.person(0),
    weekdays: [1 as const, 3 as const],
    everyWeeks: 2,
    minutes: 45,
    note: '',
    from: '2027-01-04',
    until: null,
    doneOn: null,
    channelId: null,
    searches: [],
  }
  const request = requestWith([])
  const { hours } = adherence({ ...request, strategy: { ...request.strategy, routines: [routine] } })
  expect(hours.map(({ week, capacityMinutes }) => [week, capacityMinutes])).toEqual([
    ['2027-01-04', 1110],
    ['2027-01-11', 1200],
  ])
  const away = {
    id: smallId.person(91),
    version: 1,
    personId: smallId.person(0),
    from: '2027-01-06',
    until: '2027-01-06',
    note: '',
  }
  const strategy = { ...request.strategy, routines: [routine], absences: [away] }
  expect(adherence({ ...request, strategy }).hours[0]?.capacityMinutes).toBe(960 - 45)
})

test('a week and a month say the same, whatever period is asked for', () => {
  const request = smallRequest({ weeks: 10, formats: [{ kind: 'video', minutes: 240, leadDays: 14 }] })
  const posts = makePlan(request).places.map(
    (place, index): CountedPost => ({
      ...place,
      id: smallId.person(100 + index),
      status: 'planned',
      promotionCents: 500,
    }),
  )
  const whole = adherence({ ...request, posts })
  const week = { from: '2027-01-18', until: '2027-01-24' }
  const part = adherence({ ...request, posts, horizon: week })
  expect(part.frequency).toEqual(whole.frequency.filter((cell) => cell.week === week.from))
  expect(part.hours).toEqual(whole.hours.filter((cell) => cell.week === week.from))
  expect(part.hours[0]?.plannedMinutes).toBeGreaterThan(0)
  expect(part.budgets).toEqual(whole.budgets.filter(({ month }) => month === '2027-01'))
})

test('promotion stands by month against the ceiling, with the posts behind it', () => {
  const posts = [
    countedPost({ promotionCents: 2_500 }),
    countedPost({ id: smallId.person(3), promotionCents: 0 }),
  ]
  expect(adherence(requestWith(posts)).budgets).toEqual([
    {
      month: '2027-01',
      hiredHelpId: null,
      ceilingCents: 10_000,
      plannedCents: 2_500,
      posts: { count: 1, postIds: [standingPost().id] },
    },
  ])
})

test('a plan that is followed meets its targets', () => {
  const request = smallRequest({ weeks: 10 })
  const posts = makePlan(request).places.map(
    (place, index): CountedPost => ({ ...place, id: smallId.person(100 + index), status: 'planned' }),
  )
  const { frequency, mixes } = adherence({ ...request, posts })
  expect(frequency.every(({ target, planned }) => planned.count * 1000 === target)).toBe(true)
  for (const { target, actual } of mixes.theme) expect(Math.abs((target ?? 0) - actual)).toBeLessThan(34)
})
