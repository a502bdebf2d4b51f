import pg from 'pg'
import { expect, test } from 'vitest'
import { createFreshDatabase } from './fresh-database.ts'

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

test('a fresh database is a real PostgreSQL 18 that sorts by byte, and goes away', async () => {
  const database = await createFreshDatabase()
  expect(
    await query(database.url, "select current_setting('server_version_num')::int / 10000 as major"),
  ).toEqual([{ major: 18 }])
  expect(await query(database.url, "select x from unnest(array['b','É','a','B']) x order by x")).toEqual(
    ['B', 'a', 'b', 'É'].map((x) => ({ x })),
  )
  await database.drop()
  await expect(query(database.url, 'select 1')).rejects.toThrow(/does not exist/)
})
