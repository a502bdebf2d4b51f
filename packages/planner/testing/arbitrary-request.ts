import {
  addDays,
  countries,
  divide,
  milestoneCounts,
  timeOfMinutes,
  type Weekday,
  weekdays,
} from '@cadans/domain'
import fc from 'fast-check'
import { requestOf, scenarioId, type ScenarioTable } from '../scenarios/index.ts'
import type { PlanRequest, StandingPost } from '../src/index.ts'

const division = (most: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: most })
    .map((weights) => divide(1000, weights))

const channel = fc
  .record({
    perWeek: fc.integer({ min: 0, max: 14_000 }).map((thousandths) => thousandths / 1000),
    shares: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
    spacingHours: fc.constantFrom(0, 1, 8, 20, 30, 60),
    mostPerDay: fc.integer({ min: 1, max: 4 }),
    weekdays: fc.subarray<Weekday>([...weekdays]),
    start: fc.integer({ min: 0, max: 46 }),
    length: fc.integer({ min: 1, max: 30 }),
    ownShare: fc.integer({ min: 0, max: 1000 }),
    role: fc.constantFrom('focus' as const, 'basic' as const),
    platform: fc.constantFrom('other' as const, 'facebook' as const, 'whatsapp' as const),
  })
  .map(({ start, length, shares, ...rest }) => ({
    ...rest,
    name: 'Channel',
    shares: divide(1000, shares),
    from: timeOfMinutes(start * 30),
    until: timeOfMinutes(Math.min(1440, (start + length) * 30)),
  }))

const table: fc.Arbitrary<ScenarioTable> = fc.record({
  number: fc.constant('ff'),
  weeks: fc.integer({ min: 1, max: 20 }),
  formats: fc.constant([
    { kind: 'text' as const, minutes: 45, leadDays: 1 },
    { kind: 'photo' as const, minutes: 60, leadDays: 3 },
    { kind: 'video' as const, minutes: 240, leadDays: 7 },
    { kind: 'live' as const, minutes: 180, leadDays: 14 },
  ]),
  channels: fc.array(channel, { minLength: 1, maxLength: 4 }),
  themes: division(8),
  messages: division(5),
  people: fc.array(
    fc.record({
      hours: fc.integer({ min: 0, max: 24 }),
      formats: fc.subarray([0, 1, 2, 3]),
    }),
    { maxLength: 3 },
  ),
  ownShare: fc.integer({ min: 0, max: 1000 }),
  promotionCents: fc.integer({ min: 0, max: 60_000 }),
  rules: fc.array(
    fc.record({
      name: fc.constant('Rule'),
      roles: fc.subarray(['focus' as const, 'basic' as const]),
      ownOnly: fc.boolean(),
      themeIds: fc.constant([]),
      formatIds: fc.subarray([0, 1, 2]).map((indexes) => indexes.map((at) => scenarioId('ff', 'f0', at))),
      goalIds: fc.constant([]),
      campaignIds: fc.constant([]),
      amountCents: fc.integer({ min: 0, max: 9_000 }),
      value: fc.integer({ min: 1, max: 10 }),
    }),
    { maxLength: 3 },
  ),
  hiredHelp: fc.array(
    fc.record({
      name: fc.constant('Help'),
      kind: fc.constantFrom('post' as const, 'retainer' as const),
      costCents: fc.integer({ min: 0, max: 40_000 }),
      monthlyCents: fc.integer({ min: 0, max: 90_000 }),
      monthlyPosts: fc.integer({ min: 0, max: 6 }),
      formatIds: fc.constant([]),
      channelIds: fc.constant([]),
      answers: fc.boolean(),
      retired: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  campaigns: fc.array(
    fc.record({
      from: fc.integer({ min: 1, max: 10 }),
      until: fc.integer({ min: 10, max: 20 }),
      factors: fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 1 }),
      intensity: fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 6 }),
    }),
    { maxLength: 2 },
  ),
  closed: fc.array(
    fc
      .record({ start: fc.integer({ min: 0, max: 120 }), days: fc.integer({ min: 0, max: 20 }) })
      .map(({ start, days }) => ({
        from: addDays('2027-01-04', start),
        until: addDays('2027-01-04', start + days),
        reason: '',
        pauses: false,
      })),
    { maxLength: 3 },
  ),
})

const around = fc.record({
  nowShift: fc.integer({ min: -40, max: 30 }),
  startShift: fc.integer({ min: 0, max: 6 }),
  reserveShare: fc.constantFrom(0, 100, 150, 500, 1000),
  audienceLoss: fc.constantFrom(0, 50, 300),
  invitingShare: fc.integer({ min: 0, max: 1000 }),
  balanceHours: fc.boolean(),
  country: fc.constantFrom(...countries),
  quietHolidayYears: fc.subarray([2026, 2027]),
  themeMessages: fc.boolean(),
  themeFormats: fc.subarray([0, 1, 2, 3]),
  season: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: null }),
  standing: fc.array(
    fc.record({
      channel: fc.integer({ min: 0, max: 3 }),
      day: fc.integer({ min: -5, max: 60 }),
      slot: fc.integer({ min: 0, max: 47 }),
      theme: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      status: fc.constantFrom('open' as const, 'planned' as const, 'published' as const, 'skipped' as const),
    }),
    { maxLength: 8 },
  ),
  rubrics: fc.array(
    fc.record({
      channel: fc.integer({ min: 0, max: 3 }),
      weekday: fc.constantFrom(...weekdays),
      slot: fc.integer({ min: 0, max: 47 }),
      everyWeeks: fc.integer({ min: 1, max: 3 }),
      theme: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      format: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
      inviting: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  milestones: fc.array(
    fc.record({
      day: fc.integer({ min: -20, max: 70 }),
      days: fc.uniqueArray(fc.integer({ min: -14, max: 7 }), { minLength: 1, maxLength: 3 }),
      counts: fc.constantFrom(...milestoneCounts),
      channels: fc.subarray([0, 1, 2, 3]),
      theme: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      message: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
      format: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    }),
    { maxLength: 3 },
  ),
})

/** Requests as people would never make them: contradictory, overfull, half in the past, with rubrics, milestones and standing posts. */
export const arbitraryRequest: fc.Arbitrary<PlanRequest> = fc
  .tuple(table, around)
  .map(([given, extra]): PlanRequest => {
    const request = requestOf(given)
    const from = addDays(request.horizon.from, extra.startShift)
    const theme = (at: number): string => scenarioId('ff', 'a1', at)
    const standing = extra.standing.map(
      (one, index): StandingPost => ({
        id: scenarioId('ff', '99', index),
        channelId: scenarioId('ff', 'c0', one.channel),
        date: addDays(from, one.day),
        time: timeOfMinutes(one.slot * 30),
        themeId: one.theme === null ? null : theme(one.theme),
        formatId: scenarioId('ff', 'f0', index % 4),
        messageId: null,
        goalId: null,
        segmentId: null,
        origin: index % 3 === 0 ? 'curated' : 'own',
        ownerId: null,
        hiredHelpId: null,
        status: one.status,
        inviting: false,
        reserve: false,
        productionWeek: null,
        promotionCents: 1_000,
        placeKey: null,
        familyId: null,
        milestoneId: null,
        campaignId: null,
      }),
    )
    return {
      ...request,
      now: { date: addDays(from, extra.nowShift), time: '10:15' },
      horizon: { from, until: request.horizon.until < from ? from : request.horizon.until },
      standing,
      strategy: {
        ...request.strategy,
        country: extra.country,
        milestones: extra.milestones.map((one, index) => ({
          id: scenarioId('ff', '66', index),
          version: 1,
          name: 'Milestone',
          date: addDays(from, one.day),
          days: one.days.toSorted((a, b) => a - b),
          counts: one.counts,
          channelIds: one.channels.map((channel) => scenarioId('ff', 'c0', channel)),
          themeId: one.theme === null ? null : theme(one.theme),
          messageId: one.message === null ? null : scenarioId('ff', 'a2', one.message),
          formatId: one.format === null ? null : scenarioId('ff', 'f0', one.format),
          campaignId: null,
        })),
        rubrics: extra.rubrics
          .filter((rubric) => rubric.channel < given.channels.length)
          .map((rubric, index) => ({
            id: scenarioId('ff', '77', index),
            version: 1,
            name: 'Rubric',
            channelId: scenarioId('ff', 'c0', rubric.channel),
            weekday: rubric.weekday,
            time: timeOfMinutes(rubric.slot * 30),
            everyWeeks: rubric.everyWeeks,
            themeId: rubric.theme === null ? null : theme(rubric.theme),
            formatId: rubric.format === null ? null : scenarioId('ff', 'f0', rubric.format),
            ownerId: null,
            inviting: rubric.inviting,
            from: null,
            until: null,
          })),
      },
      tactic: {
        ...request.tactic,
        reserveShare: extra.reserveShare,
        audienceLoss: extra.audienceLoss,
        invitingShare: extra.invitingShare,
        balanceHours: extra.balanceHours,
        quietHolidayYears: extra.quietHolidayYears,
        themes: request.tactic.themes.map((one, index) => ({
          ...one,
          messageIds: extra.themeMessages && index === 0 ? [scenarioId('ff', 'a2', 0)] : [],
          formatIds: index === 1 ? extra.themeFormats.map((at) => scenarioId('ff', 'f0', at)) : [],
          seasons:
            extra.season !== null && index === 0
              ? [{ from: '12-15', until: '02-01', factor: extra.season }]
              : [],
        })),
      },
    }
  })
