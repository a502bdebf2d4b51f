import { addDays, type ChannelTactic, type Tactic } from '@cadans/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessFirm } from '../../scenarios/harder.ts'
import { scenarios } from '../../scenarios/index.ts'
import { arbitraryRequest } from '../../testing/arbitrary-request.ts'
import { type Limit, makePlan, type Plan, type PlanRequest } from '../index.ts'

type Coded<Code extends Limit['code']> = Extract<Limit, { code: Code }>

function limitOf<Code extends Limit['code']>({ report }: Plan, code: Code): Coded<Code> | undefined {
  return report.limits.find((one): one is Coded<Code> => one.code === code)
}

/** Minutes above what each person has, by week, from the places alone. */
function overByWeek(request: PlanRequest, { places }: Plan): Map<string, number> {
  const used = new Map<string, number>()
  for (const { ownerId, productionWeek, minutes } of places) {
    const key = `${ownerId} ${productionWeek}`
    used.set(key, (used.get(key) ?? 0) + minutes)
  }
  const over = new Map<string, number>()
  for (const [key, minutes] of used) {
    const [ownerId, week = ''] = key.split(' ')
    const person = request.strategy.people.find(({ id }) => id === ownerId)
    const beyond = person === undefined ? 0 : minutes - person.weeklyMinutes
    if (beyond > 0) over.set(week, (over.get(week) ?? 0) + beyond)
  }
  return over
}

test.each(Object.entries(scenarios))(
  'the %s scenario has no limits, and says what ideas on several channels would save',
  (_name, make) => {
    const codes = makePlan(make()).report.limits.map(({ code }) => code)
    expect(codes).toEqual(['limit.reuseOff'])
  },
)

describe.each(['fast', 'improved'] as const)('a firm with too few hours, %s', (effort) => {
  const request = businessFirm()
  const plan = makePlan(request, { effort })
  const limit = limitOf(plan, 'limit.hours')
  if (limit === undefined) throw new Error('nobody is overloaded')

  test('says by how much, and in how many weeks', () => {
    const over = [...overByWeek(request, plan).values()]
    expect(limit.overMinutes).toBe(over.reduce((sum, minutes) => sum + minutes, 0))
    expect(limit.weeks).toBe(over.length)
    expect(limit.moreMinutes).toBe(Math.ceil(Math.max(...over) / 15) * 15)
  })

  test('so many posts fewer of the format are as many hours, one fewer would not do', () => {
    const minutes = request.tactic.formats.find(({ id }) => id === limit.formatId)?.ownMinutes ?? 0
    expect(limit.fewer * minutes).toBeGreaterThanOrEqual(limit.overMinutes)
    expect((limit.fewer - 1) * minutes).toBeLessThan(limit.overMinutes)
  })
})

test('help that can be hired by the post is named with its price, the cheapest', () => {
  const request = businessFirm()
  const help = (id: string, costCents: number) => ({
    id,
    name: id,
    kind: 'post' as const,
    costCents,
    monthlyCents: 0,
    monthlyPosts: 0,
    formatIds: [],
    channelIds: [],
    answers: false,
    retired: false,
  })
  const tactic = { ...request.tactic, hiredHelp: [help('dear', 50_000), help('cheap', 35_000)] }
  const limit = limitOf(makePlan({ ...request, tactic }), 'limit.hours')
  expect(limit).toMatchObject({ hiredHelpId: 'cheap', costCents: 35_000 * (limit?.fewer ?? 0) })
})

test('messages that no theme carries are short by all of their share', () => {
  const request = scenarios.ngo()
  const [carried, ...others] = request.strategy.keyMessages
  const themes = request.tactic.themes.map((theme) => ({ ...theme, messageIds: [carried?.id ?? ''] }))
  const plan = makePlan({ ...request, tactic: { ...request.tactic, themes } })
  const short = plan.report.limits.filter((one) => one.code === 'limit.message')
  expect(new Set(short.map(({ messageId }) => messageId))).toEqual(new Set(others.map(({ id }) => id)))
  for (const { channelId, messageId, owed } of short) {
    const places = plan.places.filter((place) => place.channelId === channelId)
    const priority = others.find(({ id }) => id === messageId)?.priority ?? 0
    expect(Math.abs(owed - places.length * priority)).toBeLessThanOrEqual(1)
  }
})

test('themes for which standing posts leave no room are short', () => {
  const request = scenarios.event()
  const [first] = request.tactic.themes
  const { places } = makePlan(request)
  const standing = places.map((place, index) => ({
    ...place,
    id: `post ${index}`,
    placeKey: place.key,
    status: 'planned' as const,
    themeId: first?.id ?? '',
  }))
  const { report } = makePlan({ ...request, standing })
  const named = report.limits.flatMap((one) => (one.code === 'limit.theme' ? [one.themeId] : []))
  expect(new Set(named)).toEqual(new Set(request.tactic.themes.slice(1).map(({ id }) => id)))
})

describe('what single places could not have', () => {
  const ngo = scenarios.ngo()
  const [channelId = '', ...others] = ngo.tactic.channels.map((channel) => channel.channelId)
  const usual = ngo.tactic.formats.map(({ id }) => id)

  /** The plan of the NGO with its first channel alone, in something otherwise. */
  function planOf(
    change: Partial<ChannelTactic>,
    tactic: Partial<Tactic> = {},
    request: Partial<PlanRequest> = {},
  ): Plan {
    const channels = ngo.tactic.channels.map((channel) =>
      others.includes(channel.channelId) ? { ...channel, frequency: 0 } : { ...channel, ...change },
    )
    return makePlan({ ...ngo, ...request, tactic: { ...ngo.tactic, channels, ...tactic } })
  }

  const cramped: [Extract<Limit, { fewer: number; posts: number }>['code'], Partial<ChannelTactic>][] = [
    [
      'limit.windows',
      {
        frequency: 9500,
        spacingMinutes: 0,
        mostPerDay: 20,
        windows: [{ weekday: 2, from: '09:00', until: '11:00', weight: 5 }],
      },
    ],
    ['limit.spacing', { frequency: 11_500 }],
  ]
  test.each(cramped)('%s: so many a week fewer all fit, one more would not', (code, change) => {
    const limit = limitOf(planOf(change), code)
    if (limit === undefined) throw new Error('everything fits')
    const frequency = (change.frequency ?? 0) - limit.fewer * 1000
    expect(limitOf(planOf({ ...change, frequency }), code)).toBeUndefined()
    expect(limitOf(planOf({ ...change, frequency: frequency + 1000 }), code)).toBeDefined()
  })

  test('posts of the first days that no format makes in time; from the day that is named all can', () => {
    const formats = ngo.tactic.formats.map((format) => ({ ...format, leadDays: 12 }))
    const now = { date: ngo.horizon.from, time: '00:00' }
    const limit = limitOf(planOf({}, { formats }, { now }), 'limit.lead')
    expect(limit).toMatchObject({ leadDays: 12, earliest: addDays(now.date, 12) })
    const horizon = { ...ngo.horizon, from: limit?.earliest ?? '' }
    expect(limitOf(planOf({}, { formats }, { now, horizon }), 'limit.lead')).toBeUndefined()
  })

  test('a theme that suits no format of its channel, until it has the one that is named', () => {
    const live = usual.at(-1) ?? ''
    const [first, ...rest] = ngo.tactic.themes
    if (first === undefined) throw new Error('no themes')
    const themesWith = (formatIds: string[]) => [{ ...first, formatIds }, ...rest]
    const formatShares = [{ id: usual[0] ?? '', share: 1000 }]
    const plan = planOf({ formatShares }, { themes: themesWith([live]) })
    const limit = limitOf(plan, 'limit.compatible')
    const themed = plan.places.filter(({ themeId }) => themeId !== null)
    expect(limit).toMatchObject({ channelId, themeId: first.id, owed: first.share * themed.length })
    const wider = themesWith([live, limit?.formatId ?? ''])
    expect(limitOf(planOf({ formatShares }, { themes: wider }), 'limit.compatible')).toBeUndefined()
  })

  test('a format that nobody makes, until somebody does', () => {
    const [text = ''] = usual
    const formatShares = [{ id: text, share: 1000 }]
    const people = ngo.strategy.people.map((person) => ({ ...person, formatIds: usual.slice(1) }))
    const request = { strategy: { ...ngo.strategy, people } }
    const limit = limitOf(planOf({ formatShares }, {}, request), 'limit.maker')
    expect(limit).toMatchObject({ channelId, formatId: text })
    expect(limitOf(planOf({ formatShares }), 'limit.maker')).toBeUndefined()
  })

  test('help whose money is used up: so much more hires for all', () => {
    const help = {
      id: ngo.tactic.formats[0]?.id ?? '',
      name: 'Studio',
      kind: 'post' as const,
      costCents: 10_000,
      monthlyCents: 50_000,
      monthlyPosts: 0,
      formatIds: [],
      channelIds: [],
      answers: false,
      retired: false,
    }
    const people = ngo.strategy.people.map((person) => ({ ...person, formatIds: ['none'] }))
    const nobody = { strategy: { ...ngo.strategy, people } }
    const limit = limitOf(planOf({}, { hiredHelp: [help] }, nobody), 'limit.budget')
    expect(limit?.costCents).toBe(10_000 * (limit?.posts ?? 0))
    const richer = { ...help, monthlyCents: help.monthlyCents + (limit?.costCents ?? 0) }
    expect(limitOf(planOf({}, { hiredHelp: [richer] }, nobody), 'limit.budget')).toBeUndefined()
  })

  test('every post that is left out for a rule is in a limit, once', () => {
    fc.assert(
      fc.property(arbitraryRequest, (request) => {
        const { leftOut, report } = makePlan(request)
        for (const rule of ['windows', 'spacing', 'lead', 'maker', 'budget'] as const) {
          const lines = leftOut.filter(({ code }) => code === `left.${rule}`)
          const limits = report.limits.filter(
            (one): one is Coded<`limit.${typeof rule}`> => one.code === `limit.${rule}`,
          )
          const sum = (posts: readonly number[]) => posts.reduce((total, one) => total + one, 0)
          expect(sum(limits.map(({ posts }) => posts))).toBe(sum(lines.map(({ count }) => count)))
        }
      }),
      { numRuns: 60 },
    )
  })
})
