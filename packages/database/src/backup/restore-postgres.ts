import { DomainError } from '@cadans/domain'
import { CompiledQuery, Kysely, sql, type Transaction } from 'kysely'
import { runNextStep } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import { TermsDialect } from '../postgres-dialect.ts'
import { closeDoors } from './close-doors.ts'
import { isSameContents, type Restoring } from './copy-facts.ts'
import { inspectExport, readExport } from './copy-postgres.ts'
import { findTables } from './postgres-tables.ts'

const PORTION = 200
const PATIENCE = 3_600_000

interface Reference {
  table: string
  name: string
  definition: string
}

/**
 * Puts an export into an empty PostgreSQL, in the schema that it was made in, in one transaction: all of it, or nothing. No way
 * in that the copy holds is open in it.
 * @throws {DomainError} `backup.notEmpty`, `backup.damaged`, `storage.*`
 */
export async function restorePostgres(
  url: string,
  source: string,
  { facts, at }: Pick<Restoring, 'facts' | 'at'>,
): Promise<void> {
  if (!isSameContents(facts, await inspectExport(source))) throw new DomainError('backup.damaged')
  const database = new Kysely<unknown>({ dialect: new TermsDialect(url, PATIENCE) })
  try {
    await database.transaction().execute(async (transaction) => {
      if ((await findTables(transaction)).length > 0) throw new DomainError('backup.notEmpty')
      const steps = migrations.filter(({ name }) => facts.steps.includes(name))
      while (!(await runNextStep(transaction, 'postgres', steps)));
      // The moments at which the steps were taken are rows of the backup too.
      await sql`delete from schema_migrations`.execute(transaction)
      const references = await dropReferences(transaction)
      await insertRows(transaction, source)
      await closeDoors(transaction, facts, at)
      for (const reference of references) await addReference(transaction, reference)
    })
  } finally {
    await database.destroy()
  }
}

/** Rows refer to rows that come later in the file: what guards that is put back at the end, and then checks all of it. */
async function dropReferences(transaction: Transaction<unknown>): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select relname::text as "table", conname::text as name, pg_get_constraintdef(pg_constraint.oid) as definition
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(transaction)
  for (const { table, name } of rows) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(transaction)
  }
  return rows
}

async function addReference(
  transaction: Transaction<unknown>,
  { table, name, definition }: Reference,
): Promise<void> {
  // The engine's own words for what it was told by a step of the schema.
  const words = sql.raw(definition)
  await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${words}`.execute(transaction)
}

async function insertRows(transaction: Transaction<unknown>, source: string): Promise<void> {
  let portion: { table: string; rows: string[] } = { table: '', rows: [] }
  const flush = async (): Promise<void> => {
    if (portion.rows.length === 0) return
    const name = `"${portion.table.replaceAll('"', '""')}"`
    const text = `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`
    await transaction.executeQuery(CompiledQuery.raw(text, [`[${portion.rows.join(',')}]`]))
  }
  for await (const { table, row } of readExport(source)) {
    if (row === undefined || portion.rows.length >= PORTION) {
      await flush()
      portion = { table, rows: [] }
    }
    if (row !== undefined) portion.rows.push(row)
  }
  await flush()
}
