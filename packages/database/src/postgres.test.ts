import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BreakableLink, linkTo } from '../testing/breakable-link.ts'
import type { OpenDatabase } from './database.ts'
import { openPostgres } from './postgres.ts'

const unreachable = { code: 'storage.unreachable' }

describe('a PostgreSQL that goes away', () => {
  let link: BreakableLink
  let database: OpenDatabase
  let drop = (): Promise<void> => Promise.resolve()

  beforeEach(async () => {
    const fresh = await createFreshDatabase()
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

test('what was acknowledged is on disk, whatever options the address brings along', async () => {
  const fresh = await createFreshDatabase()
  const url = new URL(fresh.url)
  url.searchParams.set('options', '-c search_path=public')
  const database = await openPostgres(url.href)
  const setting =
    await sql`select current_setting('synchronous_commit') as kept, current_setting('search_path') as path`.execute(
      database.read,
    )
  await database.close()
  await fresh.drop()
  expect(setting.rows).toEqual([{ kept: 'on', path: 'public' }])
})
