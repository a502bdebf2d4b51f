import { addDays, type Milestone, type MilestoneObstacle, type Rubric } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { smallId, smallRequest, standingPost } from '../../testing/small-request.ts'
import { difference, makePlan, type Place, type PlanRequest, postFieldsOf } from '../index.ts'

/** A Friday in the third week. */
const PREMIERE = '2027-01-22'

const premiere: Milestone = {
  id: smallId.help(40),
  version: 1,
  name: 'Première',
  date: PREMIERE,
  days: [-7, 0, 1],
  counts: 'within',
  channelIds: [],
  formatId: null,
  themeId: null,
  messageId: null,
  campaignId: null,
}

function withMilestones(
  milestones: readonly Partial<Milestone>[],
  changes: Parameters<typeof smallRequest>[0] = {},
): PlanRequest {
  const request = smallRequest(changes)
  const rows = milestones.map((part, index) => ({ ...premiere, id: smallId.help(40 + index), ...part }))
  return { ...request, strategy: { ...request.strategy, milestones: rows } }
}

const ofMilestone = (places: readonly Place[]): Place[] =>
  places.filter(({ milestoneId }) => milestoneId !== null)

const perWeek = (places: readonly Place[]): number[] =>
  ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'].map(
    (monday) => places.filter(({ date }) => date >= monday && date <= addDays(monday, 6)).length,
  )

describe('a milestone asks for posts on its days', () => {
  test('and has them, each with the reason', () => {
    const places = ofMilestone(makePlan(withMilestones([{}])).places)
    expect(places.map(({ date }) => date)).toEqual(['2027-01-15', PREMIERE, '2027-01-23'])
    expect(places.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'slot.milestone'))).toEqual(
      places.map(({ date }, index) => ({
        code: 'slot.milestone',
        milestoneId: premiere.id,
        date,
        days: premiere.days[index],
      })),
    )
  })

  test('within the frequency no week has more posts', () => {
    expect(perWeek(makePlan(withMilestones([{}])).places)).toEqual([3, 3, 3, 3])
  })

  test('above the frequency its posts come on top', () => {
    expect(perWeek(makePlan(withMilestones([{ counts: 'above' }])).places)).toEqual([3, 4, 5, 3])
  })

  test('above the frequency also once its posts stand', () => {
    const request = withMilestones([{ counts: 'above' }])
    const standing = makePlan(request)
      .places.filter(({ milestoneId }) => milestoneId !== null)
      .map((place, index) =>
        standingPost({ ...postFieldsOf(place), id: smallId.person(50 + index), status: 'planned' }),
      )
    expect(perWeek(makePlan({ ...request, standing }).places)).toEqual([3, 3, 3, 3])
  })

  test('brings its theme, message and format, and says so', () => {
    const wish = { themeId: smallId.theme(2), messageId: smallId.message(1), formatId: smallId.format(1) }
    const places = ofMilestone(makePlan(withMilestones([wish])).places)
    expect(places).toHaveLength(3)
    for (const { themeId, messageId, formatId, reasons } of places) {
      expect({ themeId, messageId, formatId }).toEqual(wish)
      expect(reasons.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['theme.milestone', 'message.milestone', 'format.milestone']),
      )
    }
  })

  test('on a weekday without windows it stands at a time that other days have', () => {
    const request = withMilestones([{ days: [1] }], { channel: { weekdays: [1, 2] } })
    const [saturday] = ofMilestone(makePlan(request).places)
    expect(saturday?.date).toBe('2027-01-23')
    const time = saturday?.time ?? ''
    expect(request.tactic.channels[0]?.windows.some(({ from, until }) => time >= from && time < until)).toBe(
      true,
    )
  })

  test('goes on from an earlier plan as it was, and moves along with its date', () => {
    const request = withMilestones([{}])
    const free = makePlan(request).places.map((place) => ({ id: place.key, ...postFieldsOf(place) }))
    const again = difference(makePlan({ ...request, free }), free)
    expect([again.added, again.moved, again.removed]).toEqual([[], [], []])

    const later = withMilestones([{ date: addDays(PREMIERE, 1) }])
    const { moved } = difference(makePlan({ ...later, free }), free)
    const own = moved.filter(({ place }) => place.milestoneId !== null)
    expect(own.map(({ from, place }) => [from.date, place.date])).toEqual([
      ['2027-01-15', '2027-01-16'],
      [PREMIERE, '2027-01-23'],
      ['2027-01-23', '2027-01-24'],
    ])
  })

  test('a place whose post was skipped is not planned again', () => {
    const request = withMilestones([{ days: [0] }])
    const placeKey = `${smallId.channel}/${premiere.id}/0`
    const skipped = standingPost({ placeKey, date: PREMIERE, status: 'skipped', milestoneId: premiere.id })
    expect(ofMilestone(makePlan({ ...request, standing: [skipped] }).places)).toEqual([])
  })

  test('it gives way to a rubric of its day by standing at another time', () => {
    const request = withMilestones([{ days: [0] }], { channel: { spacingHours: 2 } })
    const [alone] = ofMilestone(makePlan(request).places)
    const rubric: Rubric = {
      id: smallId.help(60),
      version: 1,
      name: 'Vrijdagvraag',
      channelId: smallId.channel,
      weekday: 5,
      time: alone?.time ?? '',
      everyWeeks: 1,
      themeId: null,
      formatId: null,
      ownerId: null,
      inviting: false,
      from: PREMIERE,
      until: PREMIERE,
    }
    const { tactic, strategy } = request
    const channels = tactic.channels.map((channel) => ({ ...channel, mostPerDay: 2 }))
    const { places } = makePlan({
      ...request,
      tactic: { ...tactic, channels },
      strategy: { ...strategy, rubrics: [rubric] },
    })
    const onDay = places.filter(({ date }) => date === PREMIERE)
    expect(onDay.filter(({ rubricId }) => rubricId !== null)).toHaveLength(1)
    expect(ofMilestone(onDay)).toHaveLength(1)
  })
})

describe('what a milestone cannot have is a limit that says why', () => {
  const elsewhere = smallId.help(90)
  test.each<[string, Partial<Milestone>, Parameters<typeof smallRequest>[0], MilestoneObstacle]>([
    ['a closed day', {}, { closed: [{ from: PREMIERE, until: PREMIERE, reason: 'Rouw' }] }, 'closed'],
    ['a day that is past', { date: '2027-01-01' }, {}, 'past'],
    [
      'a format that nobody makes',
      { formatId: smallId.format(1) },
      { people: [{ hours: 20, formats: [0] }] },
      'maker',
    ],
    [
      'a format that takes longer than there is',
      { date: '2027-01-06', formatId: smallId.format(1) },
      {},
      'lead',
    ],
    ['a channel that is not used', { channelIds: [elsewhere] }, {}, 'channel'],
  ])('%s', (_sentence, part, changes, why) => {
    const request = withMilestones([{ days: [0], ...part }], changes)
    const [channel] = request.strategy.channels
    if (channel === undefined) throw new Error('The small request has a channel')
    const plan = makePlan({
      ...request,
      now: { date: '2027-01-04', time: '08:00' },
      horizon: { ...request.horizon, from: '2026-12-28' },
      strategy: {
        ...request.strategy,
        channels: [channel, { ...channel, id: elsewhere, role: 'none' }],
      },
    })
    expect(ofMilestone(plan.places)).toEqual([])
    const limits = plan.report.limits.filter(({ code }) => code === 'limit.milestone')
    expect(limits).toEqual([expect.objectContaining({ milestoneId: premiere.id, days: 0, why })])
  })

  test('twenty on one day: as many as the day holds, and each of the others is named', () => {
    const request = withMilestones(Array.from({ length: 20 }, () => ({ days: [0] })))
    const plan = makePlan(request)
    const placed = ofMilestone(plan.places)
    const limits = plan.report.limits.filter(({ code }) => code === 'limit.milestone')
    expect(placed).toHaveLength(1)
    expect(limits).toHaveLength(19)
    expect(limits.every((limit) => 'why' in limit && limit.why === 'crowded')).toBe(true)
  })

  test('outside the horizon it is no part of the plan', () => {
    const plan = makePlan(withMilestones([{ date: '2028-05-01' }]))
    expect(ofMilestone(plan.places)).toEqual([])
    expect(plan.leftOut).toEqual([])
  })
})

test('what is for one day of a milestone on two channels is one idea, where ideas are reused', () => {
  const request = withMilestones([{ days: [0], themeId: smallId.theme(0), messageId: smallId.message(0) }])
  const [channel] = request.strategy.channels
  const [plan] = request.tactic.channels
  if (channel === undefined || plan === undefined) throw new Error('The small request has a channel')
  const second = smallId.help(91)
  const { places } = makePlan({
    ...request,
    strategy: { ...request.strategy, channels: [channel, { ...channel, id: second }] },
    tactic: {
      ...request.tactic,
      channels: [plan, { ...plan, channelId: second }],
      reuse: { share: 1000, withinDays: 3 },
    },
  })
  const [one, other] = ofMilestone(places)
  expect(one?.familyId).not.toBeNull()
  expect(one?.familyId).toBe(other?.familyId)
  expect(places.filter(({ familyId }) => familyId === one?.familyId)).toHaveLength(2)
})
