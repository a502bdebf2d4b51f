import { record } from '@cadans/config/bench/measure.ts'
import { assertUnbreakable, procedures } from '../../src/testing/fuzz.ts'
import { openBenchServer, startMunicipality } from '../fixture.ts'

// All 10,000 take more than an hour, so they have to be asked for: node apps/server/bench/safety/fuzz.bench.ts 10000
const runs = Number(process.argv[2] ?? 500)

const server = await openBenchServer()
const workspaceId = await startMunicipality(server)
let broken = 0
for (const path of procedures) {
  try {
    await assertUnbreakable(path, { caller: server.caller, workspaceId, runs })
  } catch (error) {
    broken += 1
    console.log(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
await server.close()
record({
  name: `${procedures.length} procedures × ${runs.toLocaleString('en')} inputs: procedures that broke`,
  unit: 'faults',
  ours: broken,
  goal: { most: 0 },
})
