import { median, record } from '@cadans/config/bench/measure.ts'
import { killRounds } from '../../src/testing/kill-rounds.ts'
import { onBothEngines } from './engines.ts'

const ROUNDS = 100

await onBothEngines(async (place, engine) => {
  const { acknowledged, lost, halves, starts } = await killRounds(place, ROUNDS)
  const name = `${engine}, kill -9 under 8 writers × ${ROUNDS}`
  record({ name: `${name}: acknowledged`, unit: 'writes', ours: acknowledged, goal: { least: 5_000 } })
  record({ name: `${name}: acknowledged and lost`, unit: 'faults', ours: lost, goal: { most: 0 } })
  record({ name: `${name}: half operations`, unit: 'faults', ours: halves, goal: { most: 0 } })
  record({
    name: `${name}: start afterwards, median`,
    unit: 'ms',
    ours: median(starts),
    goal: { most: 2_000 },
  })
  record({
    name: `${name}: the slowest of them`,
    unit: 'ms',
    ours: Math.max(...starts),
    goal: { most: 2_000 },
  })
})
