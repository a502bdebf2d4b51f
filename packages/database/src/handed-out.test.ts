import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { accountDoors, memberDoors, notHandedOut } from './handed-out.ts'
import { openDatabase } from './open-database.ts'

/** What a column that holds a secret is called. */
const SECRET = /(token|secret|password|hash|codes?|identifier|(^|_)key)$/i

const folder = await mkdtemp(join(tmpdir(), 'cadans-handed-out-'))
const database = await openDatabase({ dataDir: folder, databaseUrl: undefined })
const tables = await database.read.introspection.getTables()
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]))
const doors = { ...accountDoors, ...memberDoors }

test('every column with a secret is on the list of what was handed out, or is said to be none', () => {
  const secrets = tables.flatMap(({ name, columns }) =>
    columns.filter((column) => SECRET.test(column.name)).map((column) => `${name}.${column.name}`),
  )
  const handedOut = Object.entries(doors).map(([table, { secret }]) => `${table}.${secret}`)
  expect(secrets.toSorted()).toEqual([...handedOut, ...Object.keys(notHandedOut)].toSorted())
})

test.each(Object.entries(doors))('what closes %s are columns that it has', (table, door) => {
  const named = [door.secret, door.of, 'open' in door ? [door.closedBy, ...door.open] : []].flat(2)
  expect(columnsOf.get(table)).toEqual(expect.arrayContaining(named))
})
