import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase, type FreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type BreakableLink, linkTo } from '../testing/breakable-link.ts'
import { poolBefore } from '../testing/pooler.ts'
import { copyPostgres } from './backup/copy-postgres.ts'
import type { Executor, OpenDatabase } from './database.ts'
import { migrations } from './migrations/index.ts'
import { openPostgres } from './postgres.ts'
import { toStorageError } from './storage-error.ts'

const unreachable = { code: 'storage.unreachable' }

/** Brought to the schema of today once; what a test needs is a copy of it. */
let migrated: FreshDatabase
beforeAll(async () => {
  migrated = await createFreshDatabase()
  await (await openPostgres(migrated.url)).close()
})
afterAll(() => migrated.drop())

describe('a PostgreSQL that goes away', () => {
  let link: BreakableLink
  let database: OpenDatabase
  let drop = (): Promise<void> => Promise.resolve()

  beforeEach(async () => {
    const fresh = await createFreshDatabase(migrated.name)
    link = await linkTo(fresh.url)
    database = await openPostgres(link.url)
    drop = fresh.drop
  })
  afterEach(async () => {
    await database.close()
    await link.close()
    await drop()
  })

  test('between two statements of a write is named, and the next write works', async () => {
    const write = database.write(async (transaction) => {
      await sql`select 1`.execute(transaction)
      await link.cut()
      await sql`select 2`.execute(transaction)
    })
    await expect(write).rejects.toMatchObject(unreachable)
    await expect(database.write(() => Promise.resolve('back'))).resolves.toBe('back')
  })

  test('under a running statement is named, and the next write works', async () => {
    const write = database.write((transaction) => sql`select pg_sleep(600)`.execute(transaction))
    const refused = write.catch((error: unknown) => error)
    const asleep = sql`select from pg_stat_activity where state = 'active' and query like 'select pg_sleep%'`
    await expect.poll(async () => (await asleep.execute(database.read)).rows.length).toBe(1)
    await link.cut()
    expect(await refused).toMatchObject(unreachable)
    await expect(database.write(() => Promise.resolve('back'))).resolves.toBe('back')
  })

  test('and stays away is named for as long as it does', async () => {
    link.open(false)
    await link.cut()
    await expect(database.write(() => Promise.resolve())).rejects.toMatchObject(unreachable)
    link.open(true)
    await expect(database.write(() => Promise.resolve('back'))).resolves.toBe('back')
  })
})

/** What a transaction is under, and what is left of it for the next reader. */
async function termsOf(executor: Executor): Promise<unknown> {
  const { rows } = await sql`select current_setting('synchronous_commit') as kept,
    current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
    current_setting('idle_in_transaction_session_timeout') as idle`.execute(executor)
  return rows[0]
}

const terms = { kept: 'on', statement: '30s', lock: '5s', idle: '30s' }

test('what was acknowledged is on disk, whatever options the address brings along', async () => {
  const fresh = await createFreshDatabase(migrated.name)
  const url = new URL(fresh.url)
  url.searchParams.set('options', '-c search_path=public -c synchronous_commit=off')
  const database = await openPostgres(url.href)
  expect(await database.write(termsOf)).toEqual(terms)
  await database.close()
  await fresh.drop()
})

describe('a pooler that gives each transaction another connection', () => {
  let fresh: FreshDatabase
  let pooler: { url: string; close: () => Promise<void> }
  beforeEach(async () => {
    fresh = await createFreshDatabase(migrated.name)
    pooler = await poolBefore(fresh.url)
  })
  afterEach(async () => {
    await pooler.close()
    await fresh.drop()
  })

  test('lets two servers start at once, and each transaction keeps its limits', async () => {
    const empty = await createFreshDatabase()
    const url = new URL(pooler.url)
    url.pathname = empty.name
    const [one, other] = await Promise.all([openPostgres(url.href), openPostgres(url.href)])
    expect(await one.write(termsOf)).toEqual(terms)
    expect(await other.read.transaction().setIsolationLevel('serializable').execute(termsOf)).toEqual(terms)
    expect(await one.read.selectFrom('users').selectAll().execute()).toEqual([])
    await Promise.all([one.close(), other.close()])
    await empty.drop()
  })

  test('lets a backup be made', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cadans-pooled-'))
    const { rows } = await copyPostgres(pooler.url, join(folder, 'copy.gz'))
    expect(rows).toMatchObject({ users: 0, schema_migrations: migrations.length })
    await rm(folder, { recursive: true })
  })

  test('is named when it refuses what the address brings along', async () => {
    const url = new URL(pooler.url)
    url.searchParams.set('options', '-c search_path=public')
    await expect(openPostgres(url.href)).rejects.toMatchObject({
      code: 'storage.pooler',
      params: { reason: 'unsupported startup parameter: options' },
    })
  })
})

test('a pooler that takes no transactions is named', () => {
  const said = 'transaction blocks not allowed in statement pooling mode'
  const error = Object.assign(new Error(said), { code: '08P01' })
  expect(toStorageError(error)).toMatchObject({ code: 'storage.pooler', params: { reason: said } })
})
