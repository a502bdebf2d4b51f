import { DomainError, type LeftOut, type Reason } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { smallId, smallRequest, standingPost } from '../testing/small-request.ts'
import { makePlan, type Place, type PlanRequest } from './index.ts'

const codes = (lines: readonly LeftOut[]): string[] => lines.map(({ code, count }) => `${code} ${count}`)

const reason = <Code extends Reason['code']>(place: Place | undefined, code: Code) =>
  place?.reasons.find((one): one is Extract<Reason, { code: Code }> => one.code === code)

const closedFor = (from: string, until: string) => ({ closed: [{ from, until, reason: 'Quiet' }] })

describe('what is left out says why', () => {
  test.each<[string, PlanRequest, string[]]>([
    [
      'a closed week loses its posts',
      smallRequest({ weeks: 1, ...closedFor('2027-01-04', '2027-01-10') }),
      ['left.closed 3'],
    ],
    [
      'what still fits around closed days is placed',
      smallRequest({ weeks: 1, ...closedFor('2027-01-04', '2027-01-07') }),
      [],
    ],
    [
      'a channel without windows has no slots',
      smallRequest({ weeks: 1, channel: { weekdays: [] } }),
      ['left.windows 3'],
    ],
    [
      'spacing leaves room for one',
      smallRequest({ weeks: 1, channel: { weekdays: [2] } }),
      ['left.spacing 2'],
    ],
    [
      'nobody can make the only format',
      smallRequest({ weeks: 1, people: [{ hours: 9, formats: [1] }] }),
      ['left.maker 3'],
    ],
    [
      'lead time takes the first days',
      {
        ...smallRequest({ weeks: 2, channel: { shares: [0, 1000] } }),
        now: { date: '2027-01-03', time: '09:00' },
      },
      ['left.lead 2'],
    ],
    [
      'days gone by take what no longer fits',
      { ...smallRequest({ weeks: 1 }), now: { date: '2027-01-09', time: '09:00' } },
      ['left.past 1', 'left.lead 1'],
    ],
  ])('%s', (_sentence, request, expected) => {
    const plan = makePlan(request)
    expect(codes(plan.leftOut)).toEqual(expected)
    expect(plan.report.wanted - plan.report.placed).toBe(
      plan.leftOut.reduce((sum, { count }) => sum + count, 0),
    )
  })

  test('lead time names the format that is soonest ready and from when', () => {
    const request = smallRequest({ weeks: 2, channel: { shares: [0, 1000] } })
    const [line] = makePlan({ ...request, now: { date: '2027-01-03', time: '09:00' } }).leftOut
    expect(line).toMatchObject({ formatId: smallId.format(1), leadDays: 7, earliest: '2027-01-10' })
  })
})

describe('who makes it', () => {
  const video = { channel: { shares: [0, 1000], perWeek: 1 }, weeks: 8 }

  test('the least flexible person who can make it comes first', () => {
    const request = smallRequest({
      people: [
        { hours: 9, formats: [] },
        { hours: 9, formats: [0] },
      ],
    })
    const owners = new Set(makePlan(request).places.map(({ ownerId }) => ownerId))
    expect(owners).toEqual(new Set([smallId.person(1)]))
  })

  test('a person without skill is never asked, also when the other is full', () => {
    const request = smallRequest({
      ...video,
      people: [
        { hours: 1, formats: [] },
        { hours: 40, formats: [0] },
      ],
    })
    const { places, report } = makePlan(request)
    expect(places.every(({ ownerId }) => ownerId === smallId.person(0))).toBe(true)
    expect(report.metrics.find(({ name }) => name === 'M7')?.value).toBe(750)
  })

  test('a full week is made up to two weeks earlier, and says so', () => {
    const request = smallRequest({ weeks: 3, channel: { perWeek: 3 }, people: [{ hours: 3, formats: [] }] })
    const busy = {
      ...request,
      strategy: {
        ...request.strategy,
        absences: [
          {
            id: smallId.person(9),
            version: 1,
            personId: smallId.person(0),
            from: '2027-01-18',
            until: '2027-01-24',
            note: '',
          },
        ],
      },
    }
    const late = makePlan(busy).places.filter(({ date }) => date > '2027-01-19')
    expect(late.map(({ productionWeek }) => productionWeek)).not.toContain('2027-01-18')
    expect(reason(late.at(-1), 'production.forward')?.weeks).toBeGreaterThan(0)
  })

  test('those who are away all the time leave the post out', () => {
    const request = smallRequest(video)
    const absence = { id: smallId.person(9), version: 1, personId: smallId.person(0), note: '' }
    const plan = makePlan({
      ...request,
      strategy: { ...request.strategy, absences: [{ ...absence, from: '2026-11-01', until: '2027-12-31' }] },
    })
    expect(plan.places).toEqual([])
    expect(new Set(plan.leftOut.map(({ code }) => code))).toEqual(new Set(['left.absent']))
  })

  test('hired help steps in within its budget, then nobody can', () => {
    const help = {
      name: 'Studio',
      kind: 'post' as const,
      costCents: 35_000,
      monthlyCents: 70_000,
      monthlyPosts: 0,
    }
    const plan = makePlan(
      smallRequest({
        ...video,
        weeks: 4,
        people: [{ hours: 9, formats: [0] }],
        hiredHelp: [
          { ...help, formatIds: [smallId.format(1)], channelIds: [], answers: false, retired: false },
        ],
      }),
    )
    expect(plan.places.map((place) => reason(place, 'owner.hired')?.leftCents)).toEqual([35_000, 0])
    expect(codes(plan.leftOut)).toEqual(['left.budget 1', 'left.budget 1'])
  })
})

describe('standing posts', () => {
  test('count for their week, and keep their time', () => {
    const { places } = makePlan({ ...smallRequest({ weeks: 1 }), standing: [standingPost()] })
    expect(places).toHaveLength(2)
    expect(places.every(({ date }) => date !== '2027-01-04')).toBe(true)
  })

  test('count in the shares: what they had too much of waits', () => {
    const standing = ['04', '06', '08'].map((day, index) =>
      standingPost({ id: smallId.person(20 + index), date: `2027-01-${day}` }),
    )
    const { places } = makePlan({ ...smallRequest({ weeks: 2 }), standing })
    expect(places.map(({ themeId }) => themeId)).not.toContain(smallId.theme(0))
  })

  test('one that a person skipped is not planned again', () => {
    const standing = [standingPost({ status: 'skipped' })]
    expect(makePlan({ ...smallRequest({ weeks: 1 }), standing }).places).toHaveLength(2)
  })

  test('their keys are not given out again', () => {
    const key = `${smallId.channel}/2027-01-04/1`
    const { places } = makePlan({
      ...smallRequest({ weeks: 1 }),
      standing: [standingPost({ placeKey: key })],
    })
    expect(places.map((place) => place.key)).toEqual([2, 3].map((rank) => key.replace(/1$/, String(rank))))
  })
})

describe('the place of a rubric', () => {
  const plain = smallRequest({ weeks: 1 })
  const rubric = {
    id: smallId.person(30),
    version: 1,
    name: 'Vraag van de week',
    channelId: smallId.channel,
    weekday: 4 as const,
    time: '19:00',
    everyWeeks: 1,
    themeId: null,
    formatId: null,
    ownerId: null,
    inviting: false,
    from: null,
    until: null,
  }
  const request = { ...plain, strategy: { ...plain.strategy, rubrics: [rubric] } }
  const placeKey = `${smallId.channel}/2027-01-04/${rubric.id}`
  const keysWith = (changes: Parameters<typeof standingPost>[0]) =>
    makePlan({ ...request, standing: [standingPost({ placeKey, ...changes })] }).places.map(({ key }) => key)

  test('is planned', () => {
    expect(makePlan(request).places.map(({ key }) => key)).toContain(placeKey)
  })

  test.each<[string, Parameters<typeof standingPost>[0], number]>([
    ['that was skipped', { date: '2027-01-07', time: '19:00', status: 'skipped' }, 2],
    ['that was moved within its week', { date: '2027-01-05' }, 2],
    ['that was moved half a year ahead', { date: '2027-07-01' }, 3],
    ['that was given to another channel', { channelId: smallId.theme(8), date: '2027-01-07' }, 3],
  ])('%s does not come back', (_sentence, changes, others) => {
    const keys = keysWith(changes)
    expect(keys).not.toContain(placeKey)
    expect(keys).toHaveLength(others)
  })
})

describe('a request that asks too much still gets an answer that breaks no rule', () => {
  const always = { spacingHours: 0, mostPerDay: 48, from: '00:00', until: '24:00' }
  test.each<[string, PlanRequest]>([
    ['200 posts a week for three years', smallRequest({ weeks: 156, channel: { ...always, perWeek: 200 } })],
    ['one theme with nine tenths', smallRequest({ weeks: 52, themes: [900, 50, 50] })],
    ['people without hours', smallRequest({ weeks: 52, people: [{ hours: 0, formats: [] }] })],
    ['nobody at all', smallRequest({ weeks: 52, people: [] })],
    [
      'only closed days',
      smallRequest({ weeks: 52, closed: [{ from: '1970-01-01', until: '2200-12-31', reason: '' }] }),
    ],
    [
      'spacing of a week and frequency of a day',
      smallRequest({ channel: { perWeek: 7, spacingHours: 168 } }),
    ],
    ['a zone with a half-hour shift', { ...smallRequest({ weeks: 52 }), zone: 'Australia/Lord_Howe' }],
    ['no themes, messages or goals', smallRequest({ themes: [], messages: [] })],
    ['a horizon of one day', { ...smallRequest(), horizon: { from: '2027-01-06', until: '2027-01-06' } }],
  ])('%s', (_sentence, request) => {
    const { leftOut, report } = makePlan(request)
    expect(report.metrics.find(({ name }) => name === 'M6')?.value).toBe(0)
    expect(report.wanted - report.placed).toBe(leftOut.reduce((sum, { count }) => sum + count, 0))
  })
})

test('more posts than anyone can use are refused', () => {
  const request = smallRequest({ weeks: 156, channel: { perWeek: 500, spacingHours: 0, mostPerDay: 48 } })
  const [channel] = request.tactic.channels
  const channels = Array.from({ length: 9 }, (_, index) => ({ ...channel, channelId: smallId.theme(index) }))
  const strategy = {
    ...request.strategy,
    channels: channels.map(({ channelId }) => ({ ...request.strategy.channels[0], id: channelId })),
  }
  const tooMuch = { ...request, strategy, tactic: { ...request.tactic, channels } }
  expect(() => makePlan(tooMuch as PlanRequest)).toThrow(DomainError)
})
