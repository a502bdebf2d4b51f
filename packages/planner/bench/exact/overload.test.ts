import { expect, test } from 'vitest'
import { balanceOf } from '../../src/report/balance.ts'
import { minutesOfWork, readyDayOf } from '../../src/request/entry.ts'
import { smallRequest } from '../../testing/small-request.ts'
import { makePlan, type PlanRequest } from '../../src/index.ts'
import { FORWARD_WEEKS } from '../../src/possible/makers.ts'
import { weekOfDay } from '../../src/request/week.ts'
import { type Ground, groundOf } from '../ground.ts'
import { sequences } from './brute-force.ts'
import { leastFormatBalance } from './format-balance.ts'
import { leastOverload } from './overload.ts'

interface Way {
  over: number
  balance: number
}

/** Overload in minutes and format balance of every way to make every post. */
function waysOf({ model, wishes, makers, entries }: Ground): Way[] {
  const options = entries.map((entry) =>
    model.formats.flatMap((_, format) => {
      const week = weekOfDay(readyDayOf(model, entry, format))
      const minutes = minutesOfWork(model, { format, origin: entry.origin, lead: entry.lead })
      return (makers.skilled[format] ?? []).flatMap((person) =>
        Array.from({ length: FORWARD_WEEKS + 1 }, (_, back) => ({
          format,
          person,
          week: week - back,
          minutes,
        })),
      )
    }),
  )
  return sequences(options.map((own) => [...own.keys()])).map((chosen) => {
    const made = chosen.flatMap((option, place) => options[place]?.[option] ?? [])
    const used = new Map<string, { minutes: number; capacity: number }>()
    for (const { person, week, minutes } of made) {
      const key = `${person}/${week}`
      const before = used.get(key)?.minutes ?? 0
      used.set(key, { minutes: before + minutes, capacity: makers.wholeCapacity(person, week) })
    }
    const over = [...used.values()].reduce(
      (sum, { minutes, capacity }) => sum + Math.max(0, minutes - capacity),
      0,
    )
    const { channel } = balanceOf(entries, {
      rowOf: (entry) => wishes.formats(entry.channel),
      valueOf: (entry) => made[entry.order]?.format ?? -1,
    })
    return { over, balance: channel }
  })
}

const channel = { perWeek: 1, shares: [500, 500] }

test.each<[string, Partial<Parameters<typeof smallRequest>[0]>]>([
  ['one person with too few hours', { people: [{ hours: 2, formats: [] }] }],
  [
    'two people, one of whom makes no video',
    {
      people: [
        { hours: 1, formats: [] },
        { hours: 1, formats: [0] },
      ],
    },
  ],
  ['hours for all', { people: [{ hours: 9, formats: [] }] }],
  ['nearly only video', { channel: { ...channel, shares: [100, 900] }, people: [{ hours: 3, formats: [] }] }],
])('%s: the program finds the least overload, and the best balance within it', (_sentence, changes) => {
  const request: PlanRequest = smallRequest({ weeks: 3, channel, ...changes })
  const ground = groundOf(request, makePlan(request).places)
  const ways = waysOf(ground)
  const least = Math.min(...ways.filter(({ balance }) => balance <= 500).map(({ over }) => over))
  const solved = leastOverload(ground, { seconds: 5 })
  expect(solved).toMatchObject({ status: 'optimal', value: least, bound: least })
  const balance = Math.min(...ways.filter(({ over }) => over <= least).map((way) => way.balance))
  expect(leastFormatBalance(ground, { overload: least, seconds: 5 })).toEqual({
    least: balance,
    most: balance,
  })
})
