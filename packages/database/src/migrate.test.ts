import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Engine, OpenDatabase } from './database.ts'
import type { Migration } from './migration.ts'
import { migrations } from './migrations/index.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

const engines: readonly Engine[] = ['sqlite', 'postgres']

describe.each(engines)('the schema on %s', (engine) => {
  let place = ''
  let drop = (): Promise<void> => Promise.resolve()

  beforeEach(async () => {
    if (engine === 'postgres') {
      const fresh = await createFreshDatabase()
      place = fresh.url
      drop = fresh.drop
    } else {
      const folder = await mkdtemp(join(tmpdir(), 'cadans-schema-'))
      place = join(folder, 'deeper/cadans.db')
      drop = () => rm(folder, { recursive: true, force: true })
    }
  })
  afterEach(() => drop())

  function open(steps?: readonly Migration[]): Promise<OpenDatabase> {
    return engine === 'postgres' ? openPostgres(place, steps) : openSqlite(place, steps)
  }

  async function applied(database: OpenDatabase): Promise<string[]> {
    const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(
      database.read,
    )
    return rows.map(({ name }) => name)
  }

  test('a second start does nothing', async () => {
    await (await open()).close()
    const database = await open()
    expect(await applied(database)).toEqual(migrations.map(({ name }) => name))
    await database.close()
  })

  test('several starts at once take their turns', async () => {
    const opened = await Promise.all([open(), open(), open()])
    expect(await applied(opened[0])).toHaveLength(migrations.length)
    for (const database of opened) await database.close()
  })

  test('so do processes of their own', async () => {
    const children = Array.from({ length: 3 }, () =>
      fork(join(import.meta.dirname, '../testing/open-once.ts'), [engine, place], { stdio: 'pipe' }),
    )
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number))
    expect(codes).toEqual([0, 0, 0])
  })

  test('a step that fails leaves the schema as it was before it', async () => {
    const failing: Migration = {
      name: '9998-fails',
      async up(database) {
        await database.schema.createTable('half').addColumn('id', 'text').execute()
        throw new Error('in the middle')
      },
    }
    await expect(open([...migrations, failing])).rejects.toThrow('in the middle')
    const database = await open()
    expect(await applied(database)).toEqual(migrations.map(({ name }) => name))
    await expect(sql`select * from half`.execute(database.read)).rejects.toThrow('half')
    await database.close()
  })

  test('an older program refuses a newer schema', async () => {
    const later: Migration = { name: '9999-later', up: () => Promise.resolve() }
    await (await open([...migrations, later])).close()
    await expect(open()).rejects.toMatchObject({ code: 'storage.newer', params: { steps: ['9999-later'] } })
  })

  test('tables whose steps are forgotten are refused, and stay as they are', async () => {
    const database = await open()
    await database.write(async (transaction) => {
      await sql`delete from schema_migrations`.execute(transaction)
    })
    await database.close()
    await expect(open()).rejects.toMatchObject({ code: 'storage.foreign' })
  })

  test('a row of no workspace is refused by the engine itself', async () => {
    const database = await open()
    const row = { workspace_id: 'nowhere', number: 1 }
    await expect(
      database.write((transaction) => transaction.insertInto('change_counters').values(row).execute()),
    ).rejects.toThrow(/foreign key/i)
    await database.close()
  })

  test('a write that fails halfway leaves nothing, and the next one works', async () => {
    const database = await open()
    const insert = (id: string, fail: boolean): Promise<void> =>
      database.write(async (transaction) => {
        const common = {
          version: 1,
          deleted_at: null,
          language: 'nl',
          zone: 'UTC',
          country: 'other',
          sector: 'ngo',
          approval: 'off',
          is_example: 0,
        }
        await transaction
          .insertInto('workspaces')
          .values({ ...common, id, workspace_id: id, name: id, owner_person_id: 'p', created_at: 'now' })
          .execute()
        if (fail) throw new Error('halfway')
      })
    await expect(insert('one', true)).rejects.toThrow('halfway')
    await Promise.all([insert('two', false), insert('three', false)])
    const rows = await database.read.selectFrom('workspaces').select('id').orderBy('id').execute()
    expect(rows.map(({ id }) => id)).toEqual(['three', 'two'])
    await database.close()
  })
})

test.each([
  { name: 'a port beyond the last', url: 'postgres://x@127.0.0.1:999999/x', code: 'storage.unreachable' },
  {
    name: 'a certificate that is not there',
    url: 'postgres://x@127.0.0.1:1/x?sslcert=/nowhere/x.crt',
    code: 'storage.insecure',
  },
  { name: 'a socket that is not there', url: 'postgres://x@/x?host=/nowhere', code: 'storage.unreachable' },
])('$name in the address of PostgreSQL is named', async ({ url, code }) => {
  await expect(openPostgres(url)).rejects.toMatchObject({ code })
})
