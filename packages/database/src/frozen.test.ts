import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import Connection from 'better-sqlite3'
import { type KyselyPlugin, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeDoors } from './backup/close-doors.ts'
import { findTables } from './backup/postgres-tables.ts'
import type { Engine, Executor, OpenDatabase } from './database.ts'
import type { Migration } from './migration.ts'
import { migrations } from './migrations/index.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

const FOLDER = join(import.meta.dirname, '../testing/frozen')
const engines: readonly Engine[] = ['sqlite', 'postgres']
const all = migrations.map(({ name }) => name)
const frozen = (await readdir(FOLDER)).filter((file) => file.endsWith('.sqlite.sql'))
const schemas = frozen.map((file) => file.slice(0, -'.sqlite.sql'.length)).toSorted()

/** What a later step took away on purpose: no row, but a column of it. */
const GONE: Readonly<Record<string, readonly string[]>> = {
  changes: ['schema_version'],
  people: ['user_id'],
  strategy_notes: ['review_weeks'],
  tasks: ['kpi_id'],
}

type Rows = Record<string, Record<string, unknown>[]>

describe.each(engines)('a database of a released schema on %s', (engine) => {
  let place = ''
  let load: (text: string) => Promise<void> = () => Promise.resolve()
  let drop: () => Promise<void> = () => Promise.resolve()
  beforeEach(async () => {
    if (engine === 'postgres') {
      const fresh = await createFreshDatabase()
      place = fresh.url
      load = fresh.execute
      drop = fresh.drop
      return
    }
    const folder = await mkdtemp(join(tmpdir(), 'cadans-frozen-'))
    place = join(folder, 'cadans.db')
    load = (text) => {
      const connection = new Connection(place)
      connection.exec(text)
      connection.close()
      return Promise.resolve()
    }
    drop = () => rm(folder, { recursive: true, force: true })
  })
  afterEach(() => drop())

  function open(steps: readonly Migration[]): Promise<OpenDatabase> {
    return engine === 'postgres' ? openPostgres(place, steps) : openSqlite(place, steps)
  }

  /** The database of a schema, opened as the program of its time opened it, and what is in it. */
  async function thaw(schema: string): Promise<{ old: OpenDatabase; before: Rows }> {
    await load(await readFile(join(FOLDER, `${schema}.${engine}.sql`), 'utf8'))
    const old = await open(upTo(schema))
    return { old, before: await readRows(old.read, engine) }
  }

  test.each(schemas)('%s comes to the schema of today with every row it had', async (schema) => {
    const { old, before } = await thaw(schema)
    await old.close()
    const database = await open(migrations)
    const after = await readRows(database.read, engine)
    await database.close()
    expect(after.schema_migrations?.map(({ name }) => name)).toEqual(all)
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([])
    expect(projected(after, before)).toEqual(withoutGone(before))
  })

  test('0006-talk comes to an installation that belongs to the account that was first made', async () => {
    await (await thaw('0006-talk')).old.close()
    const database = await open(migrations)
    const owners = await database.read.selectFrom('installation_owners').selectAll().execute()
    await database.close()
    expect(owners).toEqual([{ user_id: 'users 1' }])
  })

  test('workspaces of 0010-asked-by come to the country of their zone', async () => {
    await (await thaw('0010-asked-by')).old.close()
    await load(
      `update workspaces set zone = case when deleted_at is null then 'Europe/Amsterdam' else 'Europe/Brussels' end`,
    )
    const database = await open(migrations)
    const rows = await database.read
      .selectFrom('workspaces')
      .select(['zone', 'country'])
      .orderBy('zone')
      .execute()
    await database.close()
    expect(rows).toEqual([
      { zone: 'Europe/Amsterdam', country: 'NL' },
      { zone: 'Europe/Brussels', country: 'BE' },
    ])
  })

  test('what 0012-feed-reach left open comes to a day and an owner', async () => {
    await (await thaw('0012-feed-reach')).old.close()
    await load(`
      update workspaces set created_at = '2026-11-02T08:00:00.000Z', owner_person_id = 'Sara';
      update reviews set "until" = '2026-09-30';
      update kpis set in_place = 0, arranged_by = null, arrange_on = null, due_on = '2027-03-01';
      update tasks set deleted_at = null, done_on = case when id = 'tasks 1' then null else done_on end;
    `)
    const database = await open(migrations)
    const { strategy_notes = [], kpis = [], tasks = [] } = await readRows(database.read, engine)
    await database.close()
    const rhythms = strategy_notes.map(({ rhythm }) => JSON.parse(String(rhythm)) as unknown)
    expect(rhythms).toEqual([
      { review: { everyWeeks: 1, nextOn: '2026-10-07', ownerId: 'Sara' } },
      // Its only review is in the bin.
      { review: { everyWeeks: 2, nextOn: '2026-11-16', ownerId: 'Sara' } },
    ])
    for (const kpi of kpis) expect(kpi).toMatchObject({ arrange_on: '2027-03-01', arranged_by: 'Sara' })
    expect(tasks.map(({ deleted_at }) => deleted_at)).toEqual(['2026-11-02T08:00:00.000Z', null])
  })

  test.each(schemas)('%s has no way in that a restore would leave open', async (schema) => {
    const { old: database, before } = await thaw(schema)
    const rows = Object.fromEntries(Object.entries(before).map(([name, all]) => [name, all.length]))
    await closeDoors(database.accounts, { rows }, '2027-01-04T09:00:00.000Z')
    const after = await readRows(database.read, engine)
    await database.close()
    const { sessions = [], verifications = [], password_resets = [] } = after
    expect([...sessions, ...verifications, ...password_resets]).toEqual([])
    for (const row of [...(after.feeds ?? []), ...(after.share_links ?? [])]) {
      expect(row.revoked_at).not.toBeNull()
    }
    expect(after.invitations?.filter((row) => row.used_at === null && row.deleted_at === null) ?? []).toEqual(
      [],
    )
    const closed = ['sessions', 'verifications', 'password_resets', 'feeds', 'share_links', 'invitations']
    const others = (all: Rows) => Object.entries(all).filter(([name]) => !closed.includes(name))
    expect(others(after)).toEqual(others(before))
  })

  test.each(schemas.filter((schema) => schema !== all.at(-1)))(
    '%s, broken off before any statement of the step after it, is as it was and gets there the next time',
    async (schema) => {
      const { old, before } = await thaw(schema)
      const steps = upTo(schema, 1)
      let statement = 0
      for (; ; statement += 1) {
        const broken = await open([...steps.slice(0, -1), breakingAt(steps.at(-1), statement)]).then(
          (database) => database.close(),
          (error: unknown) => error,
        )
        if (broken === undefined) break
        expect(broken).toMatchObject({ message: 'broken off' })
        expect(await readRows(old.read, engine)).toEqual(before)
      }
      expect(statement).toBeGreaterThan(0)
      await old.close()
      const database = await open(steps)
      const after = await readRows(database.read, engine)
      await database.close()
      expect(projected(after, before)).toEqual(withoutGone(before))
    },
  )
})

function upTo(schema: string, more = 0): Migration[] {
  return migrations.slice(0, all.indexOf(schema) + 1 + more)
}

/** A step that ends, as a process that dies does, when so many of its statements are done. */
function breakingAt(step: Migration | undefined, statements: number): Migration {
  if (step === undefined) throw new Error('There is no step after the last one')
  let done = 0
  const breaking: KyselyPlugin = {
    transformQuery({ node }) {
      if (done === statements) throw new Error('broken off')
      done += 1
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { name: step.name, up: (database, context) => step.up(database.withPlugin(breaking), context) }
}

async function readRows(read: Executor, engine: Engine): Promise<Rows> {
  const names =
    engine === 'postgres' ? await findTables(read.withoutPlugins() as never) : await sqliteTables(read)
  const rows: Rows = {}
  for (const name of names.toSorted()) {
    const found = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(read)
    rows[name] = found.rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return rows
}

async function sqliteTables(read: Executor): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(
    read,
  )
  return rows.map(({ name }) => name)
}

/** Of what there is now, the tables and columns that there were, and of the steps those that had been taken. */
function projected(after: Rows, before: Rows): Rows {
  return Object.fromEntries(
    Object.entries(withoutGone(before)).map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {})
      const now = (after[table] ?? []).map((row) =>
        Object.fromEntries(columns.map((column) => [column, row[column]])),
      )
      const isStep = table === 'schema_migrations'
      return [table, isStep ? now.filter(({ name }) => rows.some((row) => row.name === name)) : now]
    }),
  )
}

function withoutGone(rows: Rows): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([table, held]) => [
      table,
      held.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !GONE[table]?.includes(column))),
      ),
    ]),
  )
}
