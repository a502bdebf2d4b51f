import { expect, test } from 'vitest'
import { weekLoad } from './week-load.ts'

const sara = '01934f2e-0000-7000-8000-000000000001'
const joost = '01934f2e-0000-7000-8000-000000000002'
const posts = { count: 0, postIds: [] }

test('only the week asked for counts, person by person', () => {
  const hours = [
    { personId: sara, week: '2026-11-23', plannedMinutes: 300, capacityMinutes: 720, posts },
    { personId: joost, week: '2026-11-23', plannedMinutes: 0, capacityMinutes: 240, posts },
    { personId: sara, week: '2026-11-30', plannedMinutes: 600, capacityMinutes: 720, posts },
  ]
  expect([...weekLoad(hours, '2026-11-23')]).toEqual([
    [sara, { planned: 300, capacity: 720 }],
    [joost, { planned: 0, capacity: 240 }],
  ])
  expect(weekLoad(hours, '2027-01-04').size).toBe(0)
})
