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

const stages = [
  { title: 'The client', args: ['run', 'build', '--filter=@cadans/web', '--output-logs=errors-only'] },
  // Journeys mostly wait for their browser, and leave the rest of the machine to the others.
  { title: 'Tests', args: ['run', 'test', 'journeys', '--continue', '--concurrency=3', '--log-prefix=none'] },
]

console.log('\n— Check —')
let good = await runChecks()
for (const { title, args } of stages) {
  console.log(`\n— ${title} —`)
  const { ok } = await runStep('turbo', args, { env })
  good &&= ok
}

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
