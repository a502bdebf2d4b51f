import { copyFile, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Connection from 'better-sqlite3'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqlite } from './sqlite.ts'
import { toStorageError } from './storage-error.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadans-sqlite-'))
  file = join(folder, 'cadans.db')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function workspace(id: string) {
  const database = await openSqlite(file)
  await database.write((transaction) =>
    transaction
      .insertInto('workspaces')
      .values({
        id,
        workspace_id: id,
        version: 1,
        deleted_at: null,
        name: 'x'.repeat(2000),
        language: 'nl',
        zone: 'UTC',
        country: 'other',
        sector: 'ngo',
        approval: 'off',
        is_example: 0,
        owner_person_id: id,
        created_at: '2027-01-01T00:00:00.000Z',
      })
      .execute(),
  )
  return database
}

test('a reader does not see a write before all of it is there', async () => {
  const database = await workspace('one')
  const seen: number[] = []
  const count = async (): Promise<number> =>
    (await database.read.selectFrom('workspaces').select('id').execute()).length
  await database.write(async (transaction) => {
    await transaction.updateTable('workspaces').set({ version: 2 }).execute()
    await transaction.deleteFrom('workspaces').execute()
    seen.push(await count())
  })
  seen.push(await count())
  expect(seen).toEqual([1, 0])
  await database.close()
})

test('the reading connection cannot write', async () => {
  const database = await workspace('one')
  const write = database.read.deleteFrom('workspaces').execute()
  await expect(write).rejects.toThrow(/readonly/)
  await database.close()
})

test('what was written is there after closing, and the file is a whole one', async () => {
  await (await workspace('one')).close()
  const plain = new Connection(file, { readonly: true })
  expect(plain.prepare('select id from workspaces').all()).toEqual([{ id: 'one' }])
  expect(plain.pragma('integrity_check', { simple: true })).toBe('ok')
  plain.close()
})

test('a damaged page is noticed at the start, and nothing is written', async () => {
  await (await workspace('one')).close()
  const { size } = await stat(file)
  const handle = await open(file, 'r+')
  for (let page = 2; page * 4096 < size; page += 1)
    await handle.write(Buffer.alloc(600, 0xee), 0, 600, page * 4096)
  await handle.close()
  const before = await readFile(file)
  await expect(openSqlite(file)).rejects.toMatchObject({ code: 'storage.damaged' })
  expect((await readFile(file)).equals(before)).toBe(true)
})

/** The file and its write-ahead log as a power cut would leave them: nothing closed them. */
async function cutOff(): Promise<void> {
  const database = await workspace('one')
  const [main, log] = await Promise.all([readFile(file), readFile(`${file}-wal`)])
  await database.close()
  await Promise.all([writeFile(file, main), writeFile(`${file}-wal`, log)])
}

async function contents(): Promise<string[]> {
  const read = [file, `${file}-wal`].map(async (name) => (await readFile(name)).toString('base64'))
  return Promise.all(read)
}

async function spoil(change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(file, change(await readFile(file)))
}

test.each([
  { name: 'garbage', change: (bytes: Buffer) => Buffer.alloc(bytes.length, 'This is no database. ') },
  { name: 'the first half', change: (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1) },
  { name: 'nothing', change: () => Buffer.alloc(0) },
  {
    name: 'pages with a spoilt head',
    change: (bytes: Buffer) => {
      for (let page = 4096; page < bytes.length; page += 4096) bytes[page] = 0xee
      return bytes
    },
  },
])('a file of $name stays as it is, and so does the log beside it', async ({ change }) => {
  await (await workspace('zero')).close()
  await cutOff()
  await spoil(change)
  const before = await contents()
  await expect(openSqlite(file)).rejects.toMatchObject({ code: 'storage.damaged' })
  expect(await contents()).toEqual(before)
})

test('what only the log has is there after a power cut', async () => {
  await cutOff()
  const database = await openSqlite(file)
  expect(await database.read.selectFrom('workspaces').select('id').execute()).toEqual([{ id: 'one' }])
  await database.close()
})

test('after closing, the file alone has everything', async () => {
  const database = await workspace('one')
  await database.read.selectFrom('workspaces').select('id').execute()
  await database.close()
  // The lock is empty: it only says that somebody is there.
  expect(await readdir(folder)).toEqual(['cadans.db', 'cadans.db.lock'])
  const copy = join(folder, 'copy.db')
  await copyFile(file, copy)
  const plain = new Connection(copy, { readonly: true })
  expect(plain.prepare('select id from workspaces').all()).toEqual([{ id: 'one' }])
  plain.close()
})

test.each([
  { name: 'another program', spoilt: 'create table posts (id text)' },
  { name: 'ours without its steps', spoilt: 'delete from schema_migrations' },
])('a file of $name is refused and not touched', async ({ name, spoilt }) => {
  if (name !== 'another program') await (await workspace('one')).close()
  const other = new Connection(file)
  other.exec(spoilt)
  other.close()
  const before = await readFile(file)
  await expect(openSqlite(file)).rejects.toMatchObject({ code: 'storage.foreign' })
  expect((await readFile(file)).equals(before)).toBe(true)
})

test('a full disk is named, reading goes on, and it works again when there is room', async () => {
  const database = await workspace('one')
  const grow = (version: number): Promise<unknown> =>
    database.write(async (transaction) => {
      if (version > 2) await sql`pragma max_page_count = ${sql.lit(1_000_000)}`.execute(transaction)
      else await sql`pragma max_page_count = 1`.execute(transaction)
      return transaction
        .updateTable('workspaces')
        .set({ version, name: 'y'.repeat(2_000_000) })
        .execute()
    })
  await expect(grow(2)).rejects.toMatchObject({ code: 'storage.full' })
  expect(await database.read.selectFrom('workspaces').select('version').execute()).toEqual([{ version: 1 }])
  await grow(3)
  expect(await database.read.selectFrom('workspaces').select('version').execute()).toEqual([{ version: 3 }])
  await database.close()
})

test.each([
  ['SQLITE_FULL', 'storage.full'],
  ['SQLITE_READONLY_DBMOVED', 'storage.readOnly'],
  ['SQLITE_IOERR_SHMSIZE', 'storage.full'],
  ['SQLITE_IOERR_WRITE', 'storage.damaged'],
  ['SQLITE_BUSY_SNAPSHOT', 'storage.busy'],
  ['SQLITE_CORRUPT_VTAB', 'storage.damaged'],
  ['55P03', 'storage.busy'],
  ['53100', 'storage.full'],
  ['ECONNREFUSED', 'storage.unreachable'],
  ['23505', 'row.twice'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'row.twice'],
])('%s is %s', (code, named) => {
  expect(toStorageError(Object.assign(new Error('engine'), { code }))).toMatchObject({ code: named })
})

test('an error that is not of the storage comes back as it is', () => {
  const error = Object.assign(new Error('other'), { code: 'SQLITE_CONSTRAINT_CHECK' })
  expect(toStorageError(error)).toBe(error)
})
