import { expect, test } from 'vitest'
import { balanceOf } from '../../src/report/balance.ts'
import { metricsOf } from '../../src/report/metrics.ts'
import { chooserOf } from '../../src/slots/week-choice.ts'
import { requestOf, type ScenarioTable } from '../../scenarios/index.ts'
import { makePlan, type Metric } from '../../src/index.ts'
import { type Ground, groundOf } from '../ground.ts'
import { sequences } from './brute-force.ts'
import { fewestClashes } from './clashes.ts'
import { chairmanBound } from './prefix.ts'
import { fewestRepeats } from './repeats.ts'
import { leastChannelBalance, leastTotalBalance } from './theme-balance.ts'

function groundWith(table: Partial<ScenarioTable>): Ground {
  const channel = { platform: 'other' as const, shares: [1000], spacingHours: 20 }
  const request = requestOf({
    number: '0b',
    weeks: 2,
    formats: [{ kind: 'text', minutes: 60, leadDays: 1 }],
    channels: [
      { name: 'A', perWeek: 2, ...channel },
      { name: 'B', perWeek: 1.5, ...channel },
    ],
    themes: [500, 300, 200],
    messages: [1000],
    people: [],
    ownShare: 1000,
    promotionCents: 0,
    closed: [],
    ...table,
  })
  return groundOf(request, makePlan(request).places)
}

interface Way {
  total: number
  channel: number
  repeats: number
  clashes: number
}

/** What every way of giving themes comes to, by the planner's own metrics. */
function waysOf({ entries, ...ground }: Ground): Way[] {
  const { model, wishes } = ground
  const choosers = model.channels.map((channel) => chooserOf(model, channel))
  return sequences(entries.map(() => [...model.themes.keys()])).map((themes) => {
    const themed = entries.map((entry, at) => ({ ...entry, theme: themes[at] ?? 0 }))
    const { channel, total } = balanceOf(themed, {
      rowOf: (entry) => wishes.themes(entry.channel, entry.day),
      valueOf: ({ theme }) => theme,
    })
    const metrics = metricsOf({ ...ground, choosers, entries: themed, wanted: 1, placed: 1 })
    const metric = (name: Metric['name']): number => metrics.find((one) => one.name === name)?.value ?? 0
    return {
      channel,
      total,
      repeats: metric('M4'),
      clashes: Math.round((metric('M5') * themed.length) / 1000),
    }
  })
}

const least = (ways: readonly Way[], of: keyof Way): number => Math.min(...ways.map((way) => way[of]))

test.each<[string, Partial<ScenarioTable>]>([
  ['three themes on two channels', {}],
  ['a theme of more than half', { themes: [700, 200, 100] }],
  [
    'a theme that comes into season',
    {
      themes: [
        { share: 400 },
        { share: 300, seasons: [{ from: '01-11', until: '01-31', factor: 4000 }] },
        300,
      ],
    },
  ],
])('%s: the programs find the best of all ways', (_sentence, table) => {
  const ground = groundWith(table)
  const { entries, wishes } = ground
  const bound = 1000 * chairmanBound(entries.map(({ channel, day }) => wishes.themes(channel, day)))
  const ways = waysOf(ground)
  const own = ways.filter(({ channel }) => channel <= bound)
  const repeats = least(own, 'repeats')
  const repeating = entries.filter(({ channel, theme }, at) => {
    const before = entries.slice(0, at).findLast((other) => other.channel === channel)
    return before?.theme === theme
  }).length
  expect(repeating).toBe(repeats)
  const ruled = own.filter((way) => way.repeats <= repeats)
  expect(leastChannelBalance(ground)).toBe(Math.ceil(least(ways, 'channel')))
  expect(leastTotalBalance(ground, { known: 5000, seconds: 5 })).toEqual({
    least: least(ruled, 'total'),
    most: least(ruled, 'total'),
  })
  expect(fewestRepeats(ground, { seconds: 5 }).value).toBe(repeats)
  expect(fewestClashes(ground, { seconds: 5 }).value).toBe(least(ruled, 'clashes'))
  const total = least(ruled, 'total')
  const near = ruled.filter((way) => way.total <= total)
  const fewest = least(near, 'clashes')
  expect(fewestClashes(ground, { seconds: 5, total: total / 1000 }).value).toBe(fewest)
  expect(fewestClashes(ground, { seconds: 5, total: total / 1000, most: fewest }).value).toBe(fewest)
  const none = { status: 'infeasible', bound: fewest }
  expect(fewestClashes(ground, { seconds: 5, total: total / 1000, most: fewest - 1 })).toMatchObject(none)
})
