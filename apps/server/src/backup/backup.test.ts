import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { openDatabase, type OpenDatabase, type Place } from '@cadans/database'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  engines,
  joinWorkspace,
  makeUser,
  NOW,
  openTestServer,
  startWorkspace,
  type TestServer,
} from '../testing/test-context.ts'
import { tableHashes } from '../testing/table-hashes.ts'
import { hashToken } from '../token.ts'
import { backupFiles, backupFolder, getBackup, listBackups, removeOldBackups } from './backup-folder.ts'
import { isBackupDue } from './backup-schedule.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const DAY = 86_400_000
const anIdea = {
  brief: 'Regel één\nRegel twee',
  themeId: null,
  messageId: null,
  goalId: null,
  origin: 'own',
  sourceId: null,
  channelId: null,
} as const

describe.each(engines)('a backup on %s', (engine) => {
  let server: TestServer & { close(): Promise<void> }
  let workspaceId = ''
  const closers: (() => Promise<void>)[] = []
  beforeEach(async () => {
    server = await openTestServer(engine)
    workspaceId = await startWorkspace(server)
  })
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
    await server.close()
  })

  /** A place of the same engine with nothing in it, which shares the folder of backups on PostgreSQL only. */
  async function emptyPlace(): Promise<Place> {
    if (engine === 'postgres') {
      const fresh = await createFreshDatabase()
      closers.push(fresh.drop)
      return { dataDir: server.context.place.dataDir, databaseUrl: fresh.url }
    }
    return { dataDir: server.context.place.dataDir, databaseUrl: undefined }
  }

  /** What comes back. On SQLite the server stops first, because the backup takes its place. */
  async function openRestored(name: string): Promise<OpenDatabase> {
    const place = await emptyPlace()
    if (engine === 'sqlite') await server.context.database.close()
    await restoreBackup(place, name, server.clock)
    const database = await openDatabase(place)
    closers.unshift(() => database.close())
    return database
  }

  function makeIdea(index: number): Promise<unknown> {
    const title = `Idee ${index} 🎉 "é" \\`
    return server.caller.idea.save({
      workspaceId,
      row: { ...anIdea, id: server.context.newId(), version: 0, title },
    })
  }

  test('restored, has the same rows in every table, and the sheet counts them', async () => {
    for (let index = 0; index < 5; index += 1) await makeIdea(index)
    // Notes what the events of feeds are written with.
    await server.caller.feed.preview({ workspaceId, filter: {} })
    const before = await tableHashes(server.context.database.read, engine)
    const backup = await makeBackup(server.context.place, server.clock)
    expect(backup).toMatchObject({ name: '2027-01-04T09-00-00Z', at: '2027-01-04T09:00:00.000Z', engine })
    expect(backup.rows).toMatchObject({ ideas: 5, workspaces: 1, feed_states: 1 })
    expect(Object.keys(before).toSorted()).toEqual(Object.keys(backup.rows).toSorted())
    expect(await tableHashes((await openRestored(backup.name)).read, engine)).toEqual(before)
  })

  test('restored, lets nobody in by what may have been taken back since', async () => {
    const owner = await makeUser(server, 'Sara')
    const own = server.callerOf(owner)
    const id = await startWorkspace(server, {}, owner)
    const { personId } = await joinWorkspace(server, { owner, workspaceId: id, role: 'planner' })
    const { newId, auth } = server.context
    await own.feed.create({ workspaceId: id, feed: { id: newId(), name: 'Telefoon', filter: {} } })
    const link = { id: newId(), name: 'Voor de gemeente', filter: {}, until: '2027-03-01' }
    await own.shareLink.create({ workspaceId: id, link })
    const invitation = { id: newId(), personId: null, name: 'Joost', role: 'viewer', email: '' } as const
    const { url } = await own.member.invite({ workspaceId: id, invitation })
    const { members } = await own.member.list({ workspaceId: id })
    const membership = members.find((one) => one.personId === personId)?.id ?? ''
    await own.member.resetUrl({ workspaceId: id, id: membership })
    const { internalAdapter } = await (await auth()).$context
    await internalAdapter.createSession(owner.userId)

    const backup = await makeBackup(server.context.place, server.clock)
    expect(backup.rows).toMatchObject({ sessions: 1, password_resets: 1, feeds: 1, share_links: 1 })
    server.clock.set(NOW + DAY)
    const database = await openRestored(backup.name)
    const { read } = database
    const at = '2027-01-05T09:00:00.000Z'
    expect(await read.selectFrom('sessions').selectAll().execute()).toEqual([])
    expect(await read.selectFrom('password_resets').selectAll().execute()).toEqual([])
    for (const table of ['feeds', 'share_links'] as const) {
      expect(await read.selectFrom(table).select(['revoked_at', 'version']).execute()).toEqual([
        { revoked_at: at, version: 2 },
      ])
    }
    const token = hashToken(url.slice(url.lastIndexOf('/') + 1))
    const invitations = read.selectFrom('invitations').select(['deleted_at', 'version'])
    expect(await invitations.where('token_hash', '=', token).execute()).toEqual([
      { deleted_at: at, version: 2 },
    ])
    // Who was let in stays in, and what was used stays used.
    expect(await read.selectFrom('memberships').select('deleted_at').execute()).toHaveLength(2)
    expect(await invitations.where('used_at', 'is not', null).execute()).toEqual([
      { deleted_at: null, version: 2 },
    ])
  })

  test('made while others write, holds whole writes only, and all that were acknowledged before it', async () => {
    const load = { isOn: true, written: 0 }
    const writers = [1, 2, 3].map(async () => {
      while (load.isOn) {
        await makeIdea(load.written)
        load.written += 1
        // A write on SQLite takes no turn of the loop, in which the backup's thread could be heard.
        await nextTurn()
      }
    })
    while (load.written < 10) await nextTurn()
    const acknowledged = load.written
    const backup = await makeBackup(server.context.place, server.clock)
    load.isOn = false
    await Promise.all(writers)
    expect(backup.rows.ideas).toBeGreaterThanOrEqual(acknowledged)
    // One idea is one row, one change and one change set: a half write would show here.
    const { ideas = 0, changes = 0, change_sets: sets = 0 } = backup.rows
    const started = await countStarted()
    expect({ changes: changes - started.changes, sets: sets - started.sets }).toEqual({
      changes: ideas,
      sets: ideas,
    })
  })

  async function countStarted(): Promise<{ changes: number; sets: number }> {
    const { read } = server.context.database
    const changes = await read
      .selectFrom('changes')
      .select('change_set_id')
      .where('entity', '!=', 'idea')
      .execute()
    return { changes: changes.length, sets: new Set(changes.map((change) => change.change_set_id)).size }
  }

  test.each([
    {
      name: 'a byte of it changed',
      async spoil(file: string) {
        const handle = await open(file, 'r+')
        await handle.write(Buffer.from([0xee]), 0, 1, 60)
        await handle.close()
      },
    },
    {
      name: 'a part of it is missing',
      spoil: async (file: string) => writeFile(file, (await readFile(file)).subarray(0, -100)),
    },
  ])('is not put back when $name', async ({ spoil }) => {
    const backup = await makeBackup(server.context.place, server.clock)
    await spoil(backupFiles(server.context.place.dataDir, backup).data)
    const place = await emptyPlace()
    const before = await tableHashes(server.context.database.read, engine)
    if (engine === 'sqlite') await server.context.database.close()
    await expect(restoreBackup(place, backup.name, server.clock)).rejects.toMatchObject({
      code: 'backup.damaged',
    })
    const database = await openDatabase(server.context.place)
    expect(await tableHashes(database.read, engine)).toEqual(before)
    await database.close()
  })

  test('is not put back into a database that is in use or not empty', async () => {
    const backup = await makeBackup(server.context.place, server.clock)
    const code = engine === 'sqlite' ? 'backup.inUse' : 'backup.notEmpty'
    await expect(restoreBackup(server.context.place, backup.name, server.clock)).rejects.toMatchObject({
      code,
    })
    expect(await server.caller.workspace.get({ workspaceId })).toMatchObject({
      workspace: { id: workspaceId },
    })
  })

  test('of another engine is refused', async () => {
    const backup = await makeBackup(server.context.place, server.clock)
    const other: Place = {
      dataDir: server.context.place.dataDir,
      databaseUrl: engine === 'sqlite' ? 'postgres://x@127.0.0.1:1/x' : undefined,
    }
    await expect(restoreBackup(other, backup.name, server.clock)).rejects.toMatchObject({
      code: 'backup.otherEngine',
    })
  })

  test('of a newer program is refused', async () => {
    const backup = await makeBackup(server.context.place, server.clock)
    const { sheet } = backupFiles(server.context.place.dataDir, backup)
    await writeFile(sheet, JSON.stringify({ ...backup, steps: [...backup.steps, '9999-later'] }))
    await expect(restoreBackup(server.context.place, backup.name, server.clock)).rejects.toMatchObject({
      code: 'storage.newer',
    })
  })

  test('can be read by its owner only', async () => {
    const backup = await makeBackup(server.context.place, server.clock)
    const { data, sheet } = backupFiles(server.context.place.dataDir, backup)
    const modes = await Promise.all(
      [data, sheet, backupFolder(server.context.place.dataDir)].map(
        async (file) => (await stat(file)).mode & 0o777,
      ),
    )
    expect(modes).toEqual([0o600, 0o600, 0o700])
  })

  test('that is broken off is no backup', async () => {
    const closing = AbortSignal.timeout(0)
    await expect(makeBackup(server.context.place, server.clock, closing)).rejects.toThrow()
    expect(await listBackups(server.context.place.dataDir)).toEqual([])
  })

  test('of nothing at all is refused', async () => {
    const place = await emptyPlace()
    const nothing = engine === 'sqlite' ? { ...place, dataDir: join(place.dataDir, 'nothing') } : place
    await expect(makeBackup(nothing, server.clock)).rejects.toMatchObject({ code: 'backup.nothing' })
  })
})

describe('the folder of backups', () => {
  let server: TestServer & { close(): Promise<void> }
  beforeEach(async () => {
    server = await openTestServer('sqlite')
    await startWorkspace(server)
  })
  afterEach(() => server.close())

  async function names(): Promise<string[]> {
    return (await listBackups(server.context.place.dataDir)).map(({ name }) => name)
  }

  test('names the newest first, and two of one second apart', async () => {
    await makeBackup(server.context.place, server.clock)
    await makeBackup(server.context.place, server.clock)
    server.clock.set(NOW + 1000)
    await makeBackup(server.context.place, server.clock)
    expect(await names()).toEqual(['2027-01-04T09-00-01Z', '2027-01-04T09-00-00Z-2', '2027-01-04T09-00-00Z'])
  })

  test.each([
    '',
    '..',
    '../2027-01-04T09-00-00Z',
    '/etc/passwd',
    '2027-01-04T09-00-00Z\0',
    '2027-01-04T09-00-00Z/../x',
  ])('does not let %j lead anywhere', async (name) => {
    await makeBackup(server.context.place, server.clock)
    await expect(getBackup(server.context.place.dataDir, name)).rejects.toMatchObject({
      code: 'backup.notFound',
    })
  })

  test('keeps backups for so many days, and the last three however old they are', async () => {
    for (const day of [0, 1, 2, 3, 10]) {
      server.clock.set(NOW + day * DAY)
      await makeBackup(server.context.place, server.clock)
    }
    await removeOldBackups(server.context.place.dataDir, 8, NOW + 10 * DAY)
    expect(await names()).toEqual(['2027-01-14T09-00-00Z', '2027-01-07T09-00-00Z', '2027-01-06T09-00-00Z'])
    await removeOldBackups(server.context.place.dataDir, 1, NOW + 10_000 * DAY)
    expect(await names()).toHaveLength(3)
    expect(await readdir(backupFolder(server.context.place.dataDir))).toHaveLength(6)
  })

  test('loses parts that nobody finished after a day', async () => {
    const folder = backupFolder(server.context.place.dataDir)
    await makeBackup(server.context.place, server.clock)
    await writeFile(join(folder, 'old.part'), '')
    await utimes(join(folder, 'old.part'), NOW / 1000 - 2 * 86_400, NOW / 1000 - 2 * 86_400)
    await removeOldBackups(server.context.place.dataDir, 14, NOW)
    expect((await readdir(folder)).filter((entry) => entry.endsWith('.part'))).toEqual([])
  })

  test.each([
    { name: 'no backup at all', at: [], isDue: true },
    { name: 'one of this morning', at: [NOW - DAY / 4], isDue: false },
    { name: 'one of yesterday', at: [NOW - DAY], isDue: true },
    { name: 'one of a clock that ran ahead', at: [NOW + DAY], isDue: true },
    { name: 'both', at: [NOW + DAY, NOW - DAY / 4], isDue: false },
  ])('with $name, one is due: $isDue', ({ at, isDue }) => {
    const backups = at.map((instant) => ({ at: new Date(instant).toISOString() }))
    expect(isBackupDue(backups, 24, NOW)).toBe(isDue)
  })

  test('a restore that was cut off keeps the server from starting until it has been done again', async () => {
    const backup = await makeBackup(server.context.place, server.clock)
    await server.context.database.close()
    const file = join(server.context.place.dataDir, 'cadans.db')
    await writeFile(`${file}-restoring`, await readFile(file))
    await rm(file)
    await expect(openDatabase(server.context.place)).rejects.toMatchObject({ code: 'storage.damaged' })
    await restoreBackup(server.context.place, backup.name, server.clock)
    const database = await openDatabase(server.context.place)
    expect(await database.read.selectFrom('workspaces').select('id').execute()).toHaveLength(1)
    await database.close()
  })
})

test('a server that closes before the first look leaves nothing running', async () => {
  const { scheduleBackups } = await import('./backup-schedule.ts')
  const dataDir = await mkdtemp(join(tmpdir(), 'cadans-schedule-'))
  const http = createServer().listen(0, '127.0.0.1')
  await once(http, 'listening')
  const logger = { error: () => expect.unreachable() }
  scheduleBackups(
    http,
    { logger, clock: { now: () => NOW } } as never,
    {
      dataDir,
      backupHours: 24,
      backupDays: 14,
    } as never,
  )
  http.close()
  await once(http, 'close')
  expect(await readdir(dataDir)).toEqual([])
  await rm(dataDir, { recursive: true })
})
