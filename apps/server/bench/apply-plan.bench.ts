import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { median, record } from '@cadans/config/bench/measure.ts'
import { openBenchServer, startMunicipality, year } from './fixture.ts'

// Applying a year's plan through tRPC: read, plan, freeze the tactic, write places and journal, on disk. The floor
// inserts the same rows into the same tables of a bare file, and does nothing else.
const server = await openBenchServer()
const { caller, context, dataDir } = server
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
  rounds.push({ ours, floor: await bareInserts(applied.changeSetId ?? '', round) })
  await caller.journal.undo({ workspaceId })
}
record({
  name: `applying a year's plan through tRPC (${placed} places); floor: bare inserts of the same rows`,
  unit: 'ms',
  ours: median(rounds.map(({ ours }) => ours)),
  floor: median(rounds.map(({ floor }) => floor)),
  ratio: median(rounds.map(({ ours, floor }) => ours / floor)),
  goal: { most: 100, ratio: 4 },
})
await server.close()

/**
 * Copies what one change set wrote into an empty file; answers the milliseconds of the inserts and their commit.
 * The rows come through the product's own connection: a second SQLite in this process would drop the first one's locks.
 */
async function bareInserts(changeSetId: string, round: number): Promise<number> {
  const { read } = context.database
  const changes = await read
    .selectFrom('changes')
    .selectAll()
    .where('change_set_id', '=', changeSetId)
    .execute()
  const ids = changes.filter(({ entity }) => entity === 'post').map(({ entity_id }) => entity_id)
  const posts = await read.selectFrom('posts').selectAll().where('id', 'in', ids).execute()
  const bare = new DatabaseSync(join(dataDir, `bare-${round}.db`))
  bare.exec('pragma journal_mode = WAL; pragma synchronous = FULL')
  const tables = [
    { name: 'changes', key: 'change_set_id, entity, entity_id', rows: changes },
    { name: 'posts', key: 'id', rows: posts },
  ]
  const statements = tables.map(({ name, key, rows }) => {
    const columns = Object.keys(rows[0] ?? {})
    bare.exec(
      `create table ${name} (${columns.map((column) => `"${column}"`).join(', ')}, primary key (${key}))`,
    )
    const insert = bare.prepare(`insert into ${name} values (${columns.map(() => '?').join(', ')})`)
    return { insert, rows: rows.map((row): SQLInputValue[] => Object.values(row)) }
  })
  globalThis.gc?.()
  const began = performance.now()
  bare.exec('begin immediate')
  for (const { insert, rows } of statements) for (const row of rows) insert.run(...row)
  bare.exec('commit')
  const took = performance.now() - began
  bare.close()
  return took
}
