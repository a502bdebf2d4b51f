import { idSchema } from '@cadans/domain'
import { expect, test } from 'vitest'
import { createIdMaker } from './clock.ts'
import { randomPool } from './random-pool.ts'

test.each([
  { name: 'that stands still', times: Array.from({ length: 10_000 }, () => 1_800_000_000_000) },
  { name: 'that goes back', times: [1_800_000_000_000, 1_700_000_000_000, 1_800_000_000_001, 1] },
])('ids made by a clock $name still sort in the order of making', ({ times }) => {
  const left = [...times]
  const newId = createIdMaker({ now: () => left.shift() ?? 0 }, randomPool())
  const ids = times.map(() => newId())
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 100)) expect(idSchema.safeParse(id).success).toBe(true)
})
