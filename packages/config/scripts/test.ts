import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './checks.ts'
import { makeQuickFolder } from './quick-folder.ts'
import { formatSeconds, runStep } from './step.ts'
import { countText, readTallies, slowestText } from './tally.ts'

const began = performance.now()
const folder = await mkdtemp(join(tmpdir(), 'cadans-test-'))
const tallyFile = process.env.CADANS_TALLY ?? join(folder, 'tally')
const quick = await makeQuickFolder()

const env: Record<string, string> = {
  CADANS_TALLY: tallyFile,
  ...(quick === undefined ? {} : { TMPDIR: quick }),
  // What runs under turbo sees no terminal, even when a person reads along.
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
}

const turbo = (...args: string[]) => runStep('turbo', ['run', ...args], { env })

console.log('\n— Check, and the client —')
const [checked, built] = await Promise.all([
  runChecks(),
  turbo('build', '--filter=@cadans/web', '--output-logs=errors-only'),
])
let good = checked && built.ok
console.log('\n— Tests —')
// Journeys take longest and mostly wait for their browser: they begin at once, and leave the rest of the machine to the others.
const tests = await Promise.all([
  turbo('journeys', '--log-prefix=none'),
  turbo('test', '--continue', '--concurrency=2', '--log-prefix=none'),
])
good &&= tests.every(({ ok }) => ok)

const tallies = await readTallies(tallyFile)
await rm(folder, { recursive: true })
if (quick !== undefined) await rm(quick, { recursive: true, force: true })

const failures = tallies.flatMap((tally) => tally.failures)
if (!good) process.exitCode = 1
console.log(`\nThe ten slowest files:\n${slowestText(tallies, 10)}`)
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
if (!good && failures.length === 0)
  console.log('\nNo test failed, but a step before or around them did: see above.')
console.log(`\n${countText(tallies)} in ${formatSeconds((performance.now() - began) / 1_000)}`)
