import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { record } from '@cadans/config/bench/measure.ts'

// What is a table of yes and no has its rows in the tests, some of them generated: run here, and counted.
const root = join(import.meta.dirname, '../../../..')
const promises = [
  {
    name: 'access: procedure × other workspace, removed, lower role, signed out; both engines',
    folder: 'apps/server',
    files: ['src/access.test.ts'],
  },
  {
    name: 'databases of every released schema, upgraded whole and killed on the way; both engines',
    folder: 'packages/database',
    files: ['src/frozen.test.ts', 'src/migrate.test.ts'],
  },
  {
    name: 'damaged, cut and full files',
    folder: 'packages/database',
    files: ['src/sqlite.test.ts'],
  },
  {
    name: 'clock and daylight saving in the feed, against zones of the world',
    folder: 'packages/calendar-feed',
    files: ['src/utc-time.test.ts'],
  },
  {
    name: 'ids made by a clock that goes back or stands still',
    folder: 'apps/server',
    files: ['src/clock.test.ts'],
  },
]

const folder = await mkdtemp(join(tmpdir(), 'cadans-promises-'))
for (const [number, { name, folder: place, files }] of promises.entries()) {
  const outputFile = join(folder, `${number}.json`)
  const cwd = join(root, place)
  const program = join(
    dirname(createRequire(join(cwd, 'package.json')).resolve('vitest/package.json')),
    'vitest.mjs',
  )
  const options = ['run', ...files, '--reporter=json', `--outputFile=${outputFile}`]
  await once(spawn(process.execPath, [program, ...options], { cwd, stdio: 'ignore' }), 'exit')
  const { numPassedTests, numFailedTests, success } = JSON.parse(await readFile(outputFile, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    success: boolean
  }
  // A file that cannot be loaded has no rows that could fail.
  if (numPassedTests === 0 || (!success && numFailedTests === 0)) {
    throw new Error(`${files.join(', ')} could not be run`)
  }
  record({
    name: `${name}: of ${numPassedTests + numFailedTests} rows, broken`,
    unit: 'faults',
    ours: numFailedTests,
    goal: { most: 0 },
  })
}
await rm(folder, { recursive: true })
