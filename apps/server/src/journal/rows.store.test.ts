import { emptyTactic, entities, type Id } from '@cadans/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { requireMember } from '../access/acting-member.store.ts'
import type { Member } from '../access/member.ts'
import { engines, makeUser, refusalOf, startWorkspace, useTestServer } from '../testing/test-context.ts'
import { kinds } from '../kinds.ts'
import type { Value } from './row-kind.ts'
import { findRows, putRows } from './rows.store.ts'

describe.each(engines)('rows of two workspaces on %s', (engine) => {
  const server = useTestServer(engine)
  let one: Member
  let other: Member
  let userId = ''

  beforeAll(async () => {
    const ids = [await startWorkspace(server), await startWorkspace(server)] as const
    const memberOf = (id: Id) => requireMember(server.context.database.read, { kind: 'local' }, id)
    one = await memberOf(ids[0])
    other = await memberOf(ids[1])
    userId = (await makeUser(server)).userId
  })

  test.each(entities)('writing a %s never touches one of another workspace', async (entity) => {
    const { database, newId } = server.context
    const kind = kinds[entity]
    const tables = await database.read.introspection.getTables()
    const types = new Map(
      tables.find(({ name }) => name === kind.table)?.columns.map(({ name, dataType }) => [name, dataType]),
    )
    // Text that every column takes, those that hold JSON too.
    const filled = (name: string): Value => {
      if (name === 'user_id') return userId
      if (name === 'tactic') return JSON.stringify(emptyTactic())
      return types.get(name)?.startsWith('text') === true ? '[]' : 77
    }
    const id = entity === 'workspace' ? one.workspaceId : newId()
    const record = Object.fromEntries(kind.columns.map((name) => [name, filled(name)]))
    const row = kind.decode({ ...record, id })
    const put = (member: Member, version: number, deletedAt: string | null = null) =>
      database.write((transaction) =>
        putRows({ transaction, engine }, member, { kind, rows: [{ ...row, version }], deletedAt }),
      )
    if (entity !== 'workspace') await put(one, 1)
    const before = await findRows(database.read, one, kind)
    expect(before.map((each) => each.id)).toContain(id)
    for (const deletedAt of [null, '2027-01-04T09:00:00.000Z']) {
      const { code } = await refusalOf(put(other, 9, deletedAt))
      expect(code).toBe('row.notFound')
      expect(await findRows(database.read, one, kind)).toEqual(before)
    }
    await put(one, 2)
    expect((await findRows(database.read, one, kind)).find((each) => each.id === id)?.version).toBe(2)
  })
})
