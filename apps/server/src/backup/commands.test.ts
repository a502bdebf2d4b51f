import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMPILE_CACHE } from '@cadans/config/testing/compile-cache.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import { openTestServer } from '../testing/test-context.ts'
import { makeBackup } from './make-backup.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

const DOOR = join(import.meta.dirname, '../../../../packages/config/scripts/run.mjs')

let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cadans-commands-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

function type(...words: string[]): { said: string; code: number | null } {
  return typeIn(dataDir, ...words)
}

/** The files under a folder that somebody else than their owner may read; those in a folder that nobody else may enter are closed. */
async function openToOthers(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(3)
  const modes = await Promise.all(files.map(async (file) => ({ file, mode: (await stat(file)).mode })))
  return modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ file }) => file)
}

/** What a command prints in an English terminal, and its exit code. */
function typeIn(folder: string, ...words: string[]): { said: string; code: number | null } {
  const env = { DATA_DIR: folder, LC_ALL: 'en_GB.UTF-8', NODE_COMPILE_CACHE: COMPILE_CACHE }
  const { stdout, stderr, status } = spawnSync(process.execPath, [DOOR, ...words], { env, encoding: 'utf8' })
  return { said: stdout + stderr, code: status }
}

test('a backup is made and listed while the server runs, and put back when it has stopped', async () => {
  expect(type('backup')).toEqual({ said: 'There is no data yet to make a backup of.\n', code: 1 })
  // However open the folder is, nothing in it is.
  await chmod(dataDir, 0o755)
  const product = await startProduct({ dataDir })
  const made = type('backup')
  expect(made).toMatchObject({ said: expect.stringMatching(/^Backup made and verified: \S+ \(/), code: 0 })
  const name = /verified: (\S+)/.exec(made.said)?.[1] ?? ''
  expect(type('backup', 'list').said).toMatch(new RegExp(`^Backups in .+:\n${name} {2}\\d+ kB\n$`))
  expect(type('restore', name)).toMatchObject({
    said: expect.stringMatching(/^Cadans is still running/),
    code: 1,
  })
  expect(await product.stop()).toBe(0)
  expect(type('restore', name)).toMatchObject({
    said: expect.stringMatching(/^Restored: .+\nEverybody signs in again, .+\nThe data from before is in /),
    code: 0,
  })
  expect(await openToOthers(dataDir)).toEqual([])
  await chmod(join(dataDir, 'cadans.db'), 0o644)
  await chmod(join(dataDir, 'session-secret'), 0o644)
  const again = await startProduct({ dataDir })
  expect(await openToOthers(dataDir)).toEqual([])
  expect(await again.stop()).toBe(0)
})

test('a backup made by the process that uses the database leaves it in use', async () => {
  const server = await openTestServer('sqlite')
  const { dataDir } = server.context.place
  const { name } = await makeBackup(server.context.place, server.clock)
  expect(typeIn(dataDir, 'restore', name).said).toMatch(/^Cadans is still running/)
  await server.close()
})

test.each([
  { words: ['restore', '../cadans'], says: 'There is no such backup. Choose a name from the list.\n' },
  { words: ['restore'], says: 'To restore one: npx --yes pnpm@12.21.0 restore <name>\n' },
  { words: ['backup', 'everything'], says: /^How it works: npx --yes pnpm@12.21.0 backup makes/ },
])('$words says what to do', ({ words, says }) => {
  expect(type(...words)).toEqual({
    said: typeof says === 'string' ? says : expect.stringMatching(says),
    code: 1,
  })
})
