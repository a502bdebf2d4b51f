import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { OpenDatabase, WriteTransaction } from './database.ts'
import { openSqlite } from './sqlite.ts'

let folder = ''
let database: OpenDatabase
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cadans-group-'))
  database = await openSqlite(join(folder, 'cadans.db'))
  await database.write((transaction) =>
    sql`create table notes (id integer primary key, text text)`.execute(transaction),
  )
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

function note(id: number, text = ''): (transaction: WriteTransaction) => Promise<unknown> {
  return (transaction) => sql`insert into notes values (${id}, ${text})`.execute(transaction)
}

async function noted(): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from notes order by id`.execute(database.read)
  return rows.map(({ id }) => id)
}

test('of writes that wait together, each is there when it is answered, and one that fails is undone alone', async () => {
  const seen: number[] = []
  const answers = await Promise.allSettled([
    database.write(note(1)).then(async () => seen.push((await noted()).length)),
    database.write(async (transaction) => {
      await note(2)(transaction)
      throw new Error('thought better of it')
    }),
    database.write(note(1)),
    database.write(note(3)),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(answers[1]).toMatchObject({ reason: { message: 'thought better of it' } })
  // One commit for both: the first is answered when the last is there too.
  expect(seen).toEqual([2])
  expect(await noted()).toEqual([1, 3])
})

test('a write sees those before it, and its own result is answered', async () => {
  const counted = Array.from({ length: 40 }, (_, id) =>
    database.write(async (transaction) => {
      await note(id)(transaction)
      const { rows } = await sql<{ count: number }>`select count(*) as count from notes`.execute(transaction)
      return rows[0]?.count
    }),
  )
  expect(await Promise.all(counted)).toEqual(Array.from({ length: 40 }, (_, id) => id + 1))
})

test('when there is no room, exactly what was answered as written is there', async () => {
  await database.write((transaction) => sql`pragma max_page_count = 1000`.execute(transaction))
  const texts = ['', 'x'.repeat(3_000_000), '', 'y'.repeat(9_000_000), 'z'.repeat(500_000)]
  const answers = await Promise.allSettled(texts.map((text, id) => database.write(note(id, text))))
  const kept = answers.flatMap(({ status }, id) => (status === 'fulfilled' ? [id] : []))
  expect(await noted()).toEqual(kept)
  const refused = answers.filter(({ status }) => status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  for (const answer of refused) expect(answer).toMatchObject({ reason: { code: 'storage.full' } })
  await database.write(note(9))
  expect(await noted()).toEqual([...kept, 9])
})

test('when the commit fails, everybody who shared it hears so, and nothing of it is there', async () => {
  // A constraint that is only looked at when the transaction ends.
  await database.write((transaction) =>
    sql`create table answers (note integer references notes (id) deferrable initially deferred)`.execute(
      transaction,
    ),
  )
  const answers = await Promise.allSettled([
    database.write(note(1)),
    database.write((transaction) => sql`insert into answers values (7)`.execute(transaction)),
    database.write(note(2)),
  ])
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await noted()).toEqual([])
  await database.write(note(3))
  expect(await noted()).toEqual([3])
})

test('closing waits for what waits', async () => {
  const writes = [database.write(note(1)), database.write(note(2)), database.write(note(3))]
  await database.close()
  await expect(Promise.all(writes)).resolves.toHaveLength(3)
  database = await openSqlite(join(folder, 'cadans.db'))
  expect(await noted()).toEqual([1, 2, 3])
})

test('whatever comes together in whatever order, the rows are those of the writes that were answered as done', async () => {
  let last = 0
  const works = fc.array(fc.record({ fails: fc.boolean(), rests: fc.nat(3), rows: fc.nat(4) }), {
    maxLength: 80,
  })
  await fc.assert(
    fc.asyncProperty(works, async (asked) => {
      await database.write((transaction) => sql`delete from notes`.execute(transaction))
      const expected: number[] = []
      const writes = asked.map(async ({ fails, rests, rows }) => {
        const ids = Array.from({ length: rows }, () => (last += 1))
        for (let rest = 0; rest < rests; rest += 1) await new Promise(setImmediate)
        const write = database.write(async (transaction) => {
          for (const id of ids) await note(id)(transaction)
          if (fails) throw new Error('on purpose')
        })
        if (fails) return expect(write).rejects.toThrow('on purpose')
        expected.push(...ids)
        return write
      })
      await Promise.all(writes)
      expect(await noted()).toEqual(expected.sort((a, b) => a - b))
    }),
    { numRuns: 40 },
  )
})
