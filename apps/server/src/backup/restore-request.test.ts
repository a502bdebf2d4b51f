import { openDatabase, type Place } from '@cadans/database'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeUser, NOW, openTestServer, startWorkspace, type TestServer } from '../testing/test-context.ts'
import { makeBackup } from './make-backup.ts'
import { listReplaced, restoreBackup } from './restore-backup.ts'
import {
  cancelRestore,
  findOutcome,
  findRequested,
  requestRestore,
  restoreRequested,
} from './restore-request.ts'

const DAY = 86_400_000

describe('a restore that was asked for', () => {
  let server: TestServer & { close(): Promise<void> }
  beforeEach(async () => {
    server = await openTestServer('sqlite')
    await startWorkspace(server)
  })
  afterEach(() => server.close())

  async function namesIn(place: Place): Promise<string[]> {
    const database = await openDatabase(place)
    const rows = await database.read.selectFrom('workspaces').select('name').orderBy('name').execute()
    await database.close()
    return rows.map(({ name }) => name)
  }

  /** Stops the server and starts it as far as the restore. @returns what the terminal said */
  async function restart(): Promise<string> {
    const { place, database } = server.context
    await database.close()
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    await restoreRequested({ ...place, locale: 'nl' })
    const text = said.mock.calls.map(([line]) => String(line)).join('')
    said.mockRestore()
    return text
  }

  test('what is asked for is put back at the next start, and so is what that replaced', async () => {
    const { place, clock } = server.context
    const backup = await makeBackup(place, clock)
    await startWorkspace(server, { name: 'Later' })
    await requestRestore(server.context, backup.name)
    const said = await restart()
    expect(await namesIn(place)).toEqual(['Buurthuis De Brug'])
    const outcome = await findOutcome(place)
    expect(outcome).toMatchObject({ name: backup.name, did: 'restored' })
    expect(said).toContain(`Reservekopie ${backup.name} is teruggezet`)
    expect(said).toContain(`restore ${outcome?.replaced}`)

    expect(await listReplaced(place.dataDir)).toEqual([outcome?.replaced])
    server.clock.set(NOW + DAY)
    await restoreBackup(place, outcome?.replaced ?? '', clock)
    expect(await namesIn(place)).toEqual(['Buurthuis De Brug', 'Later'])
    expect(await listReplaced(place.dataDir)).toHaveLength(2)
  })

  test('a request lapses when somebody writes after it, and the start says so', async () => {
    const { place, clock } = server.context
    const { name } = await makeBackup(place, clock)
    await requestRestore(server.context, name)
    expect(await findRequested(server.context)).toEqual({ name, isLapsed: false })
    await startWorkspace(server, { name: 'Later' })
    expect(await findRequested(server.context)).toEqual({ name, isLapsed: true })
    expect(await restart()).toContain(`Reservekopie ${name} is niet teruggezet`)
    expect(await findOutcome(place)).toMatchObject({ name, did: 'lapsed', replaced: null })
    expect(await namesIn(place)).toEqual(['Buurthuis De Brug', 'Later'])
    expect(await listReplaced(place.dataDir)).toEqual([])
  })

  test('so does one after which somebody chose a password', async () => {
    const { name } = await makeBackup(server.context.place, server.clock)
    const { userId } = await makeUser(server)
    await requestRestore(server.context, name)
    await server.context.database.write((transaction) =>
      transaction.updateTable('accounts').set({ password: 'nieuw' }).where('userId', '=', userId).execute(),
    )
    expect(await findRequested(server.context)).toMatchObject({ isLapsed: true })
  })

  test('a request that is taken back is not carried out', async () => {
    const { place, clock } = server.context
    const { name } = await makeBackup(place, clock)
    await requestRestore(server.context, name)
    await cancelRestore(place)
    expect(await findRequested(server.context)).toBeNull()
    expect(await restart()).toBe('')
    expect(await listReplaced(place.dataDir)).toEqual([])
  })

  test.each(['replaced-2020-01-01T00-00-00.000Z', 'replaced-../..'])(
    'nothing was replaced under the name %s',
    async (name) => {
      const { place, clock } = server.context
      await expect(restoreBackup(place, name, clock)).rejects.toMatchObject({ code: 'backup.notFound' })
    },
  )
})
