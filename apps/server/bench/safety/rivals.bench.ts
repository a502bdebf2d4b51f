import { record } from '@cadans/config/bench/measure.ts'
import { editAtOnce } from '../../src/testing/rivals.ts'
import { openBenchServer, startMunicipality } from '../fixture.ts'
import { onBothEngines } from './engines.ts'

const WRITERS = 8
const EDITS = 500

await onBothEngines(async ({ databaseUrl }, engine) => {
  const server = await openBenchServer(databaseUrl)
  const workspaceId = await startMunicipality(server)
  const { version, written, refused, refusedOtherwise, halves } = await editAtOnce(server, {
    workspaceId,
    writers: WRITERS,
    edits: EDITS,
  })
  await server.close()
  const name = `${engine}, ${WRITERS} writers × ${EDITS} on one post`
  const unaccounted = Math.abs(version - 1 - written) + Math.abs(WRITERS * EDITS - written - refused)
  record({ name: `${name}: written`, unit: 'writes', ours: written })
  record({ name: `${name}: refused with both versions`, unit: 'writes', ours: refused })
  record({ name: `${name}: neither, or counted twice`, unit: 'faults', ours: unaccounted, goal: { most: 0 } })
  record({ name: `${name}: refused otherwise`, unit: 'faults', ours: refusedOtherwise, goal: { most: 0 } })
  record({ name: `${name}: half operations`, unit: 'faults', ours: halves, goal: { most: 0 } })
})
