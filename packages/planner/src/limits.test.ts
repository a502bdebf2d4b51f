import { describe, expect, test } from 'vitest'
import { businessFirm } from '../scenarios/harder.ts'
import { scenarios } from '../scenarios/index.ts'
import { type Limit, makePlan, type Plan, type PlanRequest } from './index.ts'

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

test.each(Object.entries(scenarios))('the %s scenario has no limits', (_name, make) => {
  expect(makePlan(make()).report.limits).toEqual([])
})

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
