import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { median, record } from '@cadans/config/bench/measure.ts'
import { openBenchServer, startMunicipality, year } from './fixture.ts'

// Applying a year's plan through tRPC: read, plan, freeze the tactic, write places and journal, on disk. The floor
// inserts the same rows into the same tables of a bare file, and does nothing else.
const server = await openBenchServer()
const { caller, dataDir } = server
const workspaceId = await startMunicipality(server)

const rounds: { ours: number; floor: number }[] = []
let placed = 0
for (let round = 0; round < 9; round += 1) {
  const { tacticVersion, changeNumber } = await caller.plan.propose({ workspaceId, horizon: year })
  globalThis.gc?.()
  const began = performance.now()
  const applied = await caller.plan.applyPlan({ workspaceId, horizon: year, tacticVersion, changeNumber })
  const ours = performance.now() - began
  placed = applied.placed + applied.moved
  rounds.push({ ours, floor: bareInserts(applied.changeSetId ?? '', round) })
  await caller.journal.undo({ workspaceId })
}
record({
  name: `applying a year's plan through tRPC (${placed} places); floor: bare inserts of the same rows`,
  unit: 'ms',
  ours: median(rounds.map(({ ours }) => ours)),
  floor: median(rounds.map(({ floor }) => floor)),
  ratio: median(rounds.map(({ ours, floor }) => ours / floor)),
  goal: { most: 100 },
})
await server.close()

/** Copies what one change set wrote into an empty file; answers the milliseconds of the inserts and their commit. */
function bareInserts(changeSetId: string, round: number): number {
  const source = new DatabaseSync(join(dataDir, 'cadans.db'), { readOnly: true })
  const bare = new DatabaseSync(join(dataDir, `bare-${round}.db`))
  bare.exec('pragma journal_mode = WAL; pragma synchronous = FULL')
  const tables = [
    {
      name: 'changes',
      rows: source.prepare('select * from changes where change_set_id = ?').all(changeSetId),
    },
    {
      name: 'posts',
      rows: source
        .prepare(
          "select * from posts where id in (select entity_id from changes where change_set_id = ? and entity = 'post')",
        )
        .all(changeSetId),
    },
  ]
  const statements = tables.map(({ name, rows }) => {
    const columns = Object.keys(rows[0] ?? {})
    bare.exec(`create table ${name} (${columns.map((column) => `"${column}"`).join(', ')}, primary key (id))`)
    const insert = bare.prepare(`insert into ${name} values (${columns.map(() => '?').join(', ')})`)
    return { insert, rows: rows.map((row) => Object.values(row)) }
  })
  globalThis.gc?.()
  const began = performance.now()
  bare.exec('begin immediate')
  for (const { insert, rows } of statements) for (const row of rows) insert.run(...(row as SQLInputValue[]))
  bare.exec('commit')
  const took = performance.now() - began
  bare.close()
  source.close()
  return took
}
