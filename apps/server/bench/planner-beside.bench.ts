import { percentile, record } from '@cadans/config/bench/measure.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import type { Engine, Place } from '@cadans/database'
import type { Id } from '@cadans/domain'
import type { Proposal } from '../src/plan/propose-plan.ts'
import { callProduct } from '../src/testing/product-call.ts'
import { beside } from './beside.ts'
import { openBenchServer } from './fixture.ts'
import { onBothEngines } from './safety/engines.ts'

// The real server as a process of its own. Somebody leafs through months, as fast as answers come, while three years of sixty channels
// are planned with the team of the example, and then while that plan is applied.
const CHANNELS = 60
const horizon = { from: '2027-01-04', until: '2029-12-30' }
const month = { from: '2027-02-01', until: '2027-03-07' }

await onBothEngines(async (place, engine) => {
  const workspaceId = await seed(place)
  const { dataDir, databaseUrl } = place
  const env = { BACKUP_HOURS: '0', ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) }
  const product = await startProduct({ dataDir, env })
  const ask = <T>(path: string, input: object, isQuery: boolean): Promise<T> =>
    callProduct<T>(product.url, path, { input: { workspaceId, ...input }, isQuery })
  const look = () => ask('post.range', month, true)
  for (let turn = 0; turn < 30; turn += 1) await look()

  const planned = await beside(look, () => ask<Proposal>('plan.propose', { horizon }, true))
  report(`planned, ${planned.result.difference.added.length} places`, engine, planned)
  const { tacticVersion, changeNumber } = planned.result
  const applied = await beside(look, () =>
    ask('plan.applyPlan', { horizon, tacticVersion, changeNumber }, false),
  )
  report('applied', engine, applied)
  await product.stop()
})

async function seed({ dataDir, databaseUrl }: Place): Promise<Id> {
  const { caller, context, close } = await openBenchServer(databaseUrl, dataDir)
  const id = context.newId()
  await caller.workspace.startExample({ id, language: 'nl', zone: 'Europe/Amsterdam' })
  const { channels } = await caller.strategy.get({ workspaceId: id })
  const [sample] = channels
  if (sample === undefined) throw new Error('The example has no channel')
  for (let index = channels.length; index < CHANNELS; index += 1) {
    const row = { ...sample, id: context.newId(), version: 0, name: `Kanaal ${index + 1}`, position: index }
    await caller.channel.save({ workspaceId: id, row })
  }
  const { version, tactic } = await caller.tactic.get({ workspaceId: id })
  const once = tactic.channels.map((channel) => ({ ...channel, frequency: 1000 }))
  await caller.tactic.save({ workspaceId: id, version, tactic: { ...tactic, channels: once } })
  await close()
  return id
}

function report(what: string, engine: Engine, { times, took }: { times: number[]; took: number }): void {
  const name = `3 years × ${CHANNELS} channels ${what}, ${engine}`
  record({
    name: `${name}: another request, p99 of ${times.length}`,
    unit: 'ms',
    ours: percentile(times, 99),
    goal: { most: 100 },
  })
  record({ name: `${name}: another request, longest`, unit: 'ms', ours: Math.max(...times) })
  record({ name: `${name}: the whole`, unit: 'ms', ours: took })
}
