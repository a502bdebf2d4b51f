import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { describe, expect, test } from 'vitest'
import { countHalves } from './testing/journal-faults.ts'
import { killRounds } from './testing/kill-rounds.ts'
import { editAtOnce } from './testing/rivals.ts'
import { engines, NOW, startWorkspace, useTestServer } from './testing/test-context.ts'

describe.each(engines)('on %s', (engine) => {
  test('a server that is killed while eight write has lost nothing that it acknowledged', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'cadans-kill-'))
    const fresh = engine === 'postgres' ? await createFreshDatabase() : undefined
    const figures = await killRounds({ dataDir, databaseUrl: fresh?.url }, 2)
    expect(figures).toMatchObject({ lost: 0, halves: 0 })
    expect(figures.acknowledged).toBeGreaterThan(100)
    await fresh?.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  describe('eight writers on one post', () => {
    const server = useTestServer(engine)

    test('each write counts once, or is refused with the version it saw and the one there is', async () => {
      const figures = await editAtOnce(server, {
        workspaceId: await startWorkspace(server),
        writers: 8,
        edits: 10,
      })
      expect(figures.version).toBe(1 + figures.written)
      expect(figures).toMatchObject({ refusedOtherwise: 0, halves: 0 })
      expect(figures.written + figures.refused).toBe(80)
      expect(figures.refused).toBeGreaterThan(0)
    })
  })

  describe('a clock that goes back', () => {
    const server = useTestServer(engine)

    test('changes neither the order of what was written, nor what undo takes back', async () => {
      const { caller, clock, context } = server
      const workspaceId = await startWorkspace(server)
      const save = (id: string, version: number, title: string) =>
        caller.idea.save({ workspaceId, row: { id, version, title } })
      const first = await save(context.newId(), 0, 'Voor')
      clock.set(NOW - 3_600_000)
      const id = context.newId()
      const second = await save(id, 0, 'Na')
      const third = await save(id, 1, 'Later')
      expect(id > first.row.id).toBe(true)
      expect([second.changeNumber, third.changeNumber]).toEqual([
        first.changeNumber + 1,
        first.changeNumber + 2,
      ])
      await caller.journal.undo({ workspaceId })
      const ideas = await caller.idea.list({ workspaceId })
      expect(ideas.map(({ title }) => title)).toEqual(['Na', 'Voor'])
      expect(await countHalves(context.database.read)).toBe(0)
    })
  })
})
