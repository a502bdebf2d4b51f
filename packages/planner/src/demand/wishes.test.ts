import type { Reason } from '@cadans/domain'
import { describe, expect, test } from 'vitest'
import { smallId, smallRequest } from '../../testing/small-request.ts'
import { difference, makePlan, type Place, type PlanRequest, postFieldsOf } from '../index.ts'

const reason = <Code extends Reason['code']>(place: Place | undefined, code: Code) =>
  place?.reasons.find((one): one is Extract<Reason, { code: Code }> => one.code === code)

describe('around the shares', () => {
  test('a retired theme is not used, and the others share its part', () => {
    const request = smallRequest({ weeks: 8 })
    const themes = request.tactic.themes.map((theme, index) => ({ ...theme, retired: index === 0 }))
    const { places } = makePlan({ ...request, tactic: { ...request.tactic, themes } })
    const count = (index: number) => places.filter(({ themeId }) => themeId === smallId.theme(index)).length
    expect([count(0), Math.abs(count(1) - places.length * 0.6) < 1]).toEqual([0, true])
  })

  test('a message is told within its dates only', () => {
    const request = smallRequest({ weeks: 8 })
    const keyMessages = request.strategy.keyMessages.map((message, index) =>
      index === 0 ? { ...message, from: '2027-02-01' } : message,
    )
    const { places } = makePlan({ ...request, strategy: { ...request.strategy, keyMessages } })
    const early = places.filter(({ date }) => date < '2027-02-01').map(({ messageId }) => messageId)
    expect(new Set(early)).toEqual(new Set([smallId.message(1)]))
    expect(places.some(({ messageId }) => messageId === smallId.message(0))).toBe(true)
  })

  test('a theme carries its own messages only', () => {
    const request = smallRequest({ weeks: 8 })
    const themes = request.tactic.themes.map((theme) => ({ ...theme, messageIds: [smallId.message(1)] }))
    const { places } = makePlan({ ...request, tactic: { ...request.tactic, themes } })
    expect(new Set(places.map(({ messageId }) => messageId))).toEqual(new Set([smallId.message(1)]))
  })

  test('the reserve takes its share evenly and carries no theme', () => {
    const request = smallRequest({ weeks: 10 })
    const { places } = makePlan({ ...request, tactic: { ...request.tactic, reserveShare: 200 } })
    const reserve = places.flatMap((place, index) => (place.reserve ? [index] : []))
    expect(reserve).toHaveLength(6)
    expect(reserve.every((at, index) => index === 0 || at - (reserve[index - 1] ?? 0) === 5)).toBe(true)
    expect(places.filter((place) => place.reserve).every(({ themeId }) => themeId === null)).toBe(true)
  })

  test('posts that invite a reply stand where two reachable hours follow', () => {
    const request = smallRequest({ weeks: 8, channel: { perWeek: 7 } })
    const hours = { channelId: null, weekday: 2 as const, from: '09:00', until: '22:00', personId: null }
    const tactic = { ...request.tactic, invitingShare: 150, reachability: [hours] }
    const inviting = makePlan({ ...request, tactic }).places.filter((place) => place.inviting)
    expect(inviting.length).toBe(8)
    expect(inviting.every((place) => reason(place, 'inviting.reachable')?.minutes === 120)).toBe(true)
  })

  test('promotion stays under what lines leave of the ceiling', () => {
    const rule = {
      name: 'All',
      themeIds: [],
      formatIds: [],
      goalIds: [],
      campaignIds: [],
      amountCents: 2_500,
      value: 3,
    }
    const request = smallRequest({ weeks: 4, promotionCents: 15_000, rules: [rule] })
    const line = { id: smallId.help(5), name: 'Remarketing', channelId: null, segmentId: null }
    const lines = [{ ...line, from: null, until: null, monthlyCents: 4_000 }]
    const promotion = { ...request.tactic.promotion, lines }
    const { places } = makePlan({ ...request, tactic: { ...request.tactic, promotion } })
    const january = places.filter(({ date }) => date < '2027-02-01')
    expect(january.filter(({ promotionCents }) => promotionCents > 0)).toHaveLength(4)
  })
})

test('a campaign brings its messages, its name and its pace', () => {
  const request = smallRequest({
    weeks: 4,
    campaigns: [{ from: 2, until: 3, factors: [3000, 1000, 1000], intensity: [2000, 1000] }],
  })
  const campaigns = request.strategy.campaigns.map((campaign) => ({
    ...campaign,
    themeFactors: campaign.themeFactors.slice(0, 1),
    messageIds: [smallId.message(1)],
  }))
  const { places } = makePlan({ ...request, strategy: { ...request.strategy, campaigns } })
  const own = places.filter(({ campaignId }) => campaignId !== null)
  const perWeek = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'].map(
    (monday) => places.filter(({ key }) => key.includes(monday)).length,
  )
  expect(perWeek).toEqual([3, 6, 3, 3])
  expect(new Set(own.map(({ themeId, messageId }) => `${themeId} ${messageId}`))).toEqual(
    new Set([`${smallId.theme(0)} ${smallId.message(1)}`]),
  )
  expect(own.every(({ date }) => date >= '2027-01-11' && date <= '2027-01-24')).toBe(true)
  expect(reason(own[0], 'slot.campaign')?.intensity).toBe(2000)
})

test('a retainer is used in pace with the month, and is never exceeded', () => {
  const retainer = {
    name: 'Agency',
    kind: 'retainer' as const,
    costCents: 0,
    monthlyCents: 90_000,
    monthlyPosts: 4,
  }
  const { places } = makePlan(
    smallRequest({
      weeks: 3,
      hiredHelp: [
        { ...retainer, formatIds: [smallId.format(0)], channelIds: [], answers: false, retired: false },
      ],
    }),
  )
  const made = places.filter(({ hiredHelpId }) => hiredHelpId !== null)
  expect(made.map((place) => reason(place, 'owner.retainer')?.leftPosts)).toEqual([3, 2, 1])
  expect(made.every(({ ownerId, minutes }) => ownerId === null && minutes === 0)).toBe(true)
})

test('no theme comes just before or after a rubric that brings it', () => {
  const request = smallRequest({ weeks: 12, channel: { perWeek: 5 }, themes: [300, 300, 200, 200] })
  const rubric = {
    id: smallId.help(7),
    version: 1,
    name: 'Question',
    channelId: smallId.channel,
    weekday: 4 as const,
    time: '12:00',
    everyWeeks: 1,
    themeId: smallId.theme(2),
    formatId: null,
    ownerId: null,
    inviting: true,
    from: null,
    until: null,
  }
  const plan = makePlan({ ...request, strategy: { ...request.strategy, rubrics: [rubric] } })
  expect(plan.report.metrics.find(({ name }) => name === 'M4')?.value).toBe(0)
})

test('a rubric stands every week at its own time, with its own theme', () => {
  const request = smallRequest({ weeks: 3 })
  const rubric = {
    id: smallId.help(7),
    version: 1,
    name: 'Question',
    channelId: smallId.channel,
    weekday: 4 as const,
    time: '07:15',
    everyWeeks: 1,
    themeId: smallId.theme(2),
    formatId: null,
    ownerId: null,
    inviting: true,
    from: null,
    until: null,
  }
  const { places } = makePlan({ ...request, strategy: { ...request.strategy, rubrics: [rubric] } })
  const fixed = places.filter(({ rubricId }) => rubricId !== null)
  expect(fixed.map(({ date, time, themeId, inviting }) => [date, time, themeId, inviting])).toEqual(
    ['2027-01-07', '2027-01-14', '2027-01-21'].map((date) => [date, '07:15', smallId.theme(2), true]),
  )
  expect(places).toHaveLength(9)
})

describe('a share that is another than usual says so, and why', () => {
  const shifts = (request: PlanRequest) =>
    makePlan(request).places.flatMap((place) => reason(place, 'theme.shifted') ?? [])

  test('for a season, of every theme whose share it changes, and not outside it', () => {
    const request = smallRequest({ weeks: 8 })
    const themes = request.tactic.themes.map((theme, index) => ({
      ...theme,
      seasons: index === 0 ? [{ from: '01-01', until: '01-31', factor: 2000 }] : [],
    }))
    const seasonal = { ...request, tactic: { ...request.tactic, themes } }
    const { places } = makePlan(seasonal)
    for (const place of places) {
      const shift = reason(place, 'theme.shifted')
      expect(shift !== undefined).toBe(place.date <= '2027-01-31')
      // 500, 300 and 200 become 1000, 300 and 200 of 1500.
      const [usual, share] =
        [
          [500, 667],
          [300, 200],
          [200, 133],
        ][themes.findIndex(({ id }) => id === place.themeId)] ?? []
      if (shift !== undefined) expect(shift).toMatchObject({ usual, share, campaignId: null })
    }
    expect(shifts(request)).toEqual([])
  })

  test('for a campaign by its name', () => {
    const request = smallRequest({
      weeks: 4,
      campaigns: [{ from: 2, until: 3, factors: [3000, 1000, 1000], intensity: [1000, 1000] }],
    })
    const found = shifts(request)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found.map(({ campaignId }) => campaignId))).toEqual(
      new Set([request.strategy.campaigns[0]?.id]),
    )
  })
})

describe('a campaign owes only what it leaves', () => {
  /** A theatre: two runs at once, each with a message of its own, within the weeks of the whole. */
  const theatre = (() => {
    const request = smallRequest({
      weeks: 12,
      channel: { perWeek: 5 },
      messages: [400, 300, 300],
      campaigns: [
        { from: 3, until: 6, factors: [1000, 1000, 1000], intensity: [1000, 1000, 1000, 1000] },
        { from: 3, until: 6, factors: [1000, 1000, 1000], intensity: [1000, 1000, 1000, 1000] },
      ],
    })
    const campaigns = request.strategy.campaigns.map((campaign, index) => ({
      ...campaign,
      themeFactors: [],
      messageIds: [smallId.message(index + 1)],
    }))
    return { ...request, strategy: { ...request.strategy, campaigns } }
  })()
  const plan = makePlan(theatre)
  const within = plan.places.filter(({ campaignId }) => campaignId !== null)

  test('no message is short for what a campaign did not carry', () => {
    expect(plan.report.limits.filter(({ code }) => code === 'limit.message')).toEqual([])
    const owed = plan.places.flatMap((place) => reason(place, 'message.owed')?.owed ?? [])
    expect(Math.max(...owed)).toBeLessThan(1500)
  })

  test('each of two that run at once has its part of their weeks, with its message', () => {
    const [first, second] = theatre.strategy.campaigns.map(
      ({ id }) => within.filter(({ campaignId }) => campaignId === id).length,
    )
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThanOrEqual(1)
    for (const { campaignId, messageId } of within) {
      const own = theatre.strategy.campaigns.find(({ id }) => id === campaignId)
      expect(own?.messageIds).toEqual([messageId])
    }
  })

  test('the share that its reason prints is the one in force', () => {
    for (const place of within) expect(reason(place, 'message.owed')?.share).toBe(1000)
  })

  test('planned again at once it changes nothing', () => {
    const free = plan.places.map((place) => ({ id: place.key, ...postFieldsOf(place) }))
    const { added, moved, removed } = difference(makePlan({ ...theatre, free }), free)
    expect([added, moved, removed]).toEqual([[], [], []])
  })
})

describe('a theatre with six premieres in a season', () => {
  const SHOWS = [0, 1, 2, 3, 4, 5]
  const shows = SHOWS.map((show) => ({ from: 2 + show * 6, until: 6 + show * 6, show }))
  const season = (() => {
    const request = smallRequest({
      weeks: 40,
      channel: { perWeek: 4 },
      // The shows have a theme of their own; house and education are told by the last message.
      themes: [
        { share: 500, messages: SHOWS },
        { share: 300, messages: [6] },
        { share: 200, messages: [6] },
      ],
      messages: [100, 100, 100, 100, 100, 100, 400],
      campaigns: shows.map(({ from, until }) => ({
        from,
        until,
        factors: [1000, 1000, 1000],
        intensity: Array.from({ length: until - from + 1 }, () => 1250),
      })),
    })
    const campaigns = request.strategy.campaigns.map((campaign, show) => ({
      ...campaign,
      themeFactors: [],
      messageIds: [smallId.message(show)],
    }))
    return { ...request, strategy: { ...request.strategy, campaigns } }
  })()

  test.each(['fast', 'improved'] as const)(
    '%s, each show is told in its own weeks, and nothing is short for it',
    (effort) => {
      const { places, report } = makePlan(season, { effort })
      expect(report.limits).toEqual([])
      for (const { id, messageIds } of season.strategy.campaigns) {
        const own = places.filter(({ campaignId }) => campaignId === id)
        const told = own.filter(({ messageId }) => messageId === messageIds[0])
        expect(told.length).toBeGreaterThanOrEqual(Math.floor(own.length / 2))
      }
      const owed = places.flatMap((place) => [
        reason(place, 'message.owed')?.owed ?? 0,
        reason(place, 'theme.owed')?.owed ?? 0,
      ])
      expect(Math.max(...owed)).toBeLessThan(2000)
    },
  )
})
