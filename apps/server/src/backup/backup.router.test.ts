import { describe, expect, test } from 'vitest'
import {
  engines,
  makeInstallationOwner,
  makeUser,
  NOW,
  refusalOf,
  startWorkspace,
} from '../testing/test-context.ts'
import { useWorkspace } from '../testing/use-workspace.ts'

describe.each(engines)('backups on the screen, on %s', (engine) => {
  const workspace = useWorkspace(engine, { owner: makeInstallationOwner })
  const { server } = workspace

  test('whoever owns the installation makes one and sees it', async () => {
    const { caller } = workspace
    const made = await caller.backup.make()
    expect(made.bytes).toBeGreaterThan(1000)
    const { backups, canRestore } = await caller.backup.list()
    expect(backups[0]).toEqual(made)
    expect(canRestore).toBe(engine === 'sqlite')
  })

  test('one is put back at the next start, where the engine can', async () => {
    const { name } = await workspace.caller.backup.make()
    const asked = workspace.caller.backup.restore({ name })
    if (engine === 'sqlite') expect(await asked).toEqual({ name })
    else expect((await refusalOf(asked)).code).toBe('backup.notEmpty')
  })

  test('before one is put back is said what it would take away', async () => {
    const { caller } = workspace
    server.clock.set(NOW + 1000)
    const { name, at } = await caller.backup.make()
    server.clock.set(Date.parse(at) + 1000)
    const workspaceId = await startWorkspace(server, {}, workspace.owner)
    const row = { id: server.context.newId(), version: 0, title: 'Weg' }
    await caller.idea.save({ workspaceId, row })
    await makeUser(server, 'Later')
    expect(await caller.backup.loss({ name })).toMatchObject({
      changes: 2,
      workspaces: 1,
      accounts: 1,
      last: new Date(Date.parse(at) + 1000).toISOString(),
    })
  })

  test('a request can be taken back', async () => {
    const { caller } = workspace
    const { name } = await caller.backup.make()
    if (engine === 'sqlite') await caller.backup.restore({ name })
    expect((await caller.backup.list()).requested).toEqual(
      engine === 'sqlite' ? { name, isLapsed: false } : null,
    )
    await caller.backup.cancelRestore()
    expect((await caller.backup.list()).requested).toBeNull()
  })

  test.each(['2020-01-01T00-00-00Z', '../../etc/passwd'])('there is no backup called %s', async (name) => {
    const { code } = await refusalOf(workspace.caller.backup.restore({ name }))
    expect(['backup.notFound', 'input.invalid']).toContain(code)
  })

  test('whoever owns workspaces, even all of them, is refused', async () => {
    const other = await makeUser(server, 'Ander')
    await startWorkspace(server, { name: 'Elders' }, other)
    const caller = server.callerOf(other)
    for (const call of [
      () => caller.backup.list(),
      () => caller.backup.make(),
      () => caller.backup.restore({ name: '2020-01-01T00-00-00Z' }),
    ]) {
      expect((await refusalOf(call())).code).toBe('installation.notOwner')
    }
    // And takes nothing away from whoever owns the installation.
    expect((await workspace.caller.backup.list()).backups.length).toBeGreaterThan(0)
  })
})
