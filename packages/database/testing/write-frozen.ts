import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@cadans/config/testing/postgres.ts'
import Connection from 'better-sqlite3'
import { CompiledQuery, type Dialect, Kysely, SqliteDialect } from 'kysely'
import type { Engine } from '../src/database.ts'
import { runNextStep } from '../src/migrate.ts'
import { migrations } from '../src/migrations/index.ts'
import { TermsDialect } from '../src/postgres-dialect.ts'

/** Columns with a document in JSON, which a later step may read. */
const LISTS =
  /^(\w+_ids|accounts|activity|days|decisions|intensity|left_out|questions|reasons|scores|searches|theme_factors|weekdays)$/
const OBJECTS = /^(after|before|filter|report|rhythm|tactic|weights)$/

// Writes the frozen database of one released schema for both engines: `node testing/write-frozen.ts 0005-accounts`. Once, when the
// schema is released: afterwards the file is what people have, and nobody writes it again.
const name = process.argv[2] ?? ''
const until = migrations.findIndex((migration) => migration.name === name)
if (until < 0) throw new Error(`There is no step "${name}"`)
const steps = migrations.slice(0, until + 1)

const folder = await mkdtemp(join(tmpdir(), 'cadans-frozen-'))
const connection = new Connection(join(folder, 'empty.db'))
const sqlite = await dump('sqlite', new SqliteDialect({ database: connection }))
const postgres = await startPostgres()
const ofPostgres = await dump('postgres', new TermsDialect(postgres.url, 30_000))
await postgres.stop()

const inserts = rowsOf(new Connection(join(folder, 'empty.db')))
await rm(folder, { recursive: true })
for (const [engine, statements] of [
  ['sqlite', sqlite],
  ['postgres', ofPostgres],
] as const) {
  const file = join(import.meta.dirname, 'frozen', `${name}.${engine}.sql`)
  await writeFile(file, `${[...statements, ...inserts].map((statement) => `${statement};`).join('\n')}\n`)
}

/** What the steps say to an engine, in its own words. */
async function dump(engine: Engine, dialect: Dialect): Promise<string[]> {
  const said: string[] = []
  const database = new Kysely<unknown>({
    dialect,
    log: ({ query }) => {
      if (/^(create|alter|drop)/.test(query.sql)) said.push(query.sql)
    },
  })
  await database.transaction().execute(async (transaction) => {
    while (!(await runNextStep(transaction, engine, steps)));
  })
  await database.executeQuery(CompiledQuery.raw('select 1'))
  await database.destroy()
  return [...new Set(said)]
}

interface Column {
  name: string
  type: string
  pk: number
}

/** Two rows of every table, each column filled, in words that both engines read. */
function rowsOf(empty: Connection.Database): string[] {
  const tables = empty
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name <> 'schema_migrations'",
    )
    .pluck()
    .all()
  const stepRows = steps.map(
    (step) =>
      `insert into schema_migrations (name, applied_at) values ('${step.name}', '2026-11-01T00:00:00.000Z')`,
  )
  const rows = tables.flatMap((table) => {
    const columns = empty.pragma(`table_info("${table}")`) as Column[]
    const parents = empty.pragma(`foreign_key_list("${table}")`) as { from: string; table: string }[]
    return [1, 2].map((number) => {
      const values = columns.map((column) => {
        const parent = parents.find(({ from }) => from === column.name)
        return parent === undefined ? valueOf(table, column, number) : `'${parent.table} ${number}'`
      })
      return `insert into "${table}" (${columns.map((column) => `"${column.name}"`).join(', ')}) values (${values.join(', ')})`
    })
  })
  empty.close()
  return [...stepRows, ...rows]
}

function valueOf(table: string, { name, type }: Column, number: number): string {
  if (name === 'id') return `'${table} ${number}'`
  if (name === 'deleted_at') return number === 1 ? 'null' : "'2026-11-02T00:00:00.000Z'"
  if (/^(date)$/i.test(type)) return `'2026-11-0${number}T09:00:00.000Z'`
  // Text that either engine takes for a flag of its own.
  if (/int/i.test(type))
    return name.toLowerCase().endsWith('verified') || name === 'twoFactorEnabled' ? "'1'" : String(number)
  if (/double/i.test(type)) return `${number}.5`
  if (LISTS.test(name)) return `'["${name} ${number}"]'`
  if (OBJECTS.test(name)) return `'{"name":"${name} ${number}"}'`
  return `'${name} ${number} é 🎉 ''aanhaling'''`
}
