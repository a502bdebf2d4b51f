import { addDays } from '@cadans/domain'
import { expect, test } from 'vitest'
import { scenarios } from '../scenarios/index.ts'
import { changesAgain, postsOf } from '../testing/again.ts'
import { promiseCases } from '../testing/promise-cases.ts'
import { type Effort, makePlan } from './index.ts'

/** Days into the horizon: before it, and where a part of it is over. */
const days: Readonly<Record<Effort, number>> = { fast: -30, improved: 73 }

const cases = promiseCases.flatMap((one) =>
  Object.entries(days).map(([effort, day]) => ({ ...one, effort: effort as Effort, day })),
)

test.each(cases)('planning again at once changes nothing: $name, $effort', ({ make, effort, day }) => {
  const request = make()
  const { from, until } = request.horizon
  const date = [addDays(from, day), addDays(until, -20)].toSorted()[0] ?? from
  expect(changesAgain({ ...request, now: { date, time: '10:00' } }, effort)).toEqual([0, 0])
})

test.each([1.1, 1.5, 2])('nor does it after a year at %d times the frequency was applied', (factor) => {
  const request = scenarios.municipality()
  const channels = request.tactic.channels.map((channel) => ({
    ...channel,
    frequency: Math.round(channel.frequency * factor),
  }))
  const busier = { ...request, tactic: { ...request.tactic, channels } }
  const free = postsOf(makePlan({ ...busier, free: postsOf(makePlan(request)) }))
  expect(changesAgain({ ...busier, free }, 'fast')).toEqual([0, 0])
})
