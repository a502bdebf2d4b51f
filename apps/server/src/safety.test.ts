import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFreshDatabase } from '@cadans/config/testing/fresh-database.ts'
import { describe, expect, test } from 'vitest'
import { killRounds } from './testing/kill-rounds.ts'
import { editAtOnce } from './testing/rivals.ts'
import { engines, startWorkspace, useTestServer } from './testing/test-context.ts'

describe.each(engines)('on %s', (engine) => {
  test('a server that is killed while eight write has lost nothing that it acknowledged', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'cadans-kill-'))
    const fresh = engine === 'postgres' ? await createFreshDatabase() : undefined
    const figures = await killRounds({ dataDir, databaseUrl: fresh?.url }, 2)
    expect(figures).toMatchObject({ lost: 0, halves: 0 })
    expect(figures.acknowledged).toBeGreaterThan(100)
    await fresh?.drop()
    await rm(dataDir, { recursive: true, force: true })
  }, 120_000)

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
})
