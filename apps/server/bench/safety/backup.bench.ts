import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { median, record } from '@cadans/config/bench/measure.ts'
import { createDatabaseOn } from '@cadans/config/testing/new-database.ts'
import { type Engine, openDatabase, type Place, restoreDatabase } from '@cadans/database'
import type { Id } from '@cadans/domain'
import { sql } from 'kysely'
import { backupFiles } from '../../src/backup/backup-folder.ts'
import { makeBackup } from '../../src/backup/make-backup.ts'
import { countHalves } from '../../src/testing/journal-faults.ts'
import { tableHashes } from '../../src/testing/table-hashes.ts'
import { type BenchServer, openBenchServer, startMunicipality, year } from '../fixture.ts'
import { onBothEngines } from './engines.ts'

const BACKUPS = 20
const WRITERS = 4
/** Milliseconds between two writes of one of them. */
const PAUSE = 10

await onBothEngines(async ({ databaseUrl }, engine) => {
  const server = await openBenchServer(databaseUrl)
  const workspaceId = await startMunicipality(server)
  const seen = await server.caller.plan.propose({ workspaceId, horizon: year })
  const { tacticVersion, changeNumber } = seen
  await server.caller.plan.applyPlan({ workspaceId, horizon: year, tacticVersion, changeNumber })
  const load = { isOn: true, written: 0 }
  const writers = Array.from({ length: WRITERS }, () => write(server, workspaceId, load))
  const place: Place = { dataDir: server.dataDir, databaseUrl }
  const times: number[] = []
  let different = 0
  let halves = 0
  for (let round = 0; round < BACKUPS; round += 1) {
    const began = performance.now()
    const backup = await makeBackup(place, server.context.clock)
    times.push(performance.now() - began)
    const found = await restoreAndCompare(server, {
      engine,
      place,
      restore: (to) =>
        restoreDatabase(to, backupFiles(place.dataDir, backup).data, {
          facts: backup,
          aside: `${to.dataDir}-aside`,
          at: new Date().toISOString(),
        }),
    })
    different += found.different
    halves += found.halves
  }
  load.isOn = false
  await Promise.all(writers)
  await server.close()
  const name = `${engine}, ${BACKUPS} backups under load (${load.written} writes meanwhile)`
  record({
    name: `${name}: tables that differ when restored`,
    unit: 'faults',
    ours: different,
    goal: { most: 0 },
  })
  record({ name: `${name}: half operations`, unit: 'faults', ours: halves, goal: { most: 0 } })
  record({ name: `${name}: one backup`, unit: 'ms', ours: median(times) })
})

/** Makes ideas and nothing else, so that what there was at any change number can be told afterwards. */
async function write(
  { caller, context }: BenchServer,
  workspaceId: Id,
  load: { isOn: boolean; written: number },
): Promise<void> {
  while (load.isOn) {
    const row = { id: context.newId(), version: 0, title: `Idee ${load.written}` }
    await caller.idea.save({ workspaceId, row })
    load.written += 1
    await wait(PAUSE)
  }
}

/** Restores into an empty place, and holds each table against what the source had at the same change number. */
async function restoreAndCompare(
  { context }: BenchServer,
  { engine, place, restore }: { engine: Engine; place: Place; restore: (to: Place) => Promise<void> },
): Promise<{ different: number; halves: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'cadans-restored-'))
  const fresh = place.databaseUrl === undefined ? undefined : await createDatabaseOn(place.databaseUrl)
  const to: Place = { dataDir, databaseUrl: fresh?.url }
  await restore(to)
  const restored = await openDatabase(to)
  const counter = await restored.read.selectFrom('change_counters').select('number').executeTakeFirstOrThrow()
  const until = sql`number <= ${counter.number}`
  const source = await tableHashes(context.database.read, engine, {
    changes: until,
    change_sets: until,
    ideas: sql`id in (select entity_id from changes where ${until})`,
    change_counters: sql`1 = 0`,
  })
  const copy = await tableHashes(restored.read, engine, { change_counters: sql`1 = 0` })
  const halves = await countHalves(restored.read)
  await restored.close()
  await fresh?.drop()
  await rm(dataDir, { recursive: true, force: true })
  const names = new Set([...Object.keys(source), ...Object.keys(copy)])
  return {
    different: [...names].filter((name) => source[name] !== copy[name]).length,
    halves,
  }
}
