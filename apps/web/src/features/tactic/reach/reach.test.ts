import type { Reachability } from '@cadans/domain'
import { expect, test } from 'vitest'
import { drawReach, officeHours } from './reach.ts'

const anyone = { personId: null, channelId: null }
const sara = { personId: '01934f2e-0000-7000-8000-000000000001', channelId: null }

function on(duty: typeof anyone | typeof sara, from: string, until: string): Reachability {
  return { ...duty, weekday: 2, from, until }
}

test.each([
  [
    'hours that touch become one',
    [on(anyone, '09:00', '12:00')],
    on(anyone, '12:00', '17:00'),
    [on(anyone, '09:00', '17:00')],
  ],
  [
    'the hours of another person stay',
    [on(sara, '09:00', '17:00')],
    on(anyone, '12:00', '14:00'),
    [on(sara, '09:00', '17:00'), on(anyone, '12:00', '14:00')],
  ],
  [
    'hours inside longer ones change nothing',
    [on(anyone, '09:00', '17:00')],
    on(anyone, '10:00', '11:00'),
    [on(anyone, '09:00', '17:00')],
  ],
])('%s', (_, before, stretch, after) => {
  expect(drawReach(before, stretch)).toEqual(after)
})

test('office hours are forty a week, however often they are taken', () => {
  const once = officeHours(anyone).reduce(drawReach, [])
  expect(officeHours(anyone).reduce(drawReach, once)).toEqual(once)
  expect(once).toHaveLength(5)
})
