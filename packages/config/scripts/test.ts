import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tally } from '../testing/tally.reporter.ts'
import { runChecks } from './checks.ts'
import { formatSeconds, runStep } from './step.ts'

const began = performance.now()
const folder = await mkdtemp(join(tmpdir(), 'cadans-test-'))
const tallyFile = join(folder, 'tally')

// What runs under turbo sees no terminal, even when a person reads along.
const colour: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

const stages = [
  { title: 'The client', args: ['run', 'build', '--filter=@cadans/web', '--output-logs=errors-only'] },
  { title: 'Tests', args: ['run', 'test', '--continue', '--concurrency=2', '--log-prefix=none'] },
  // Alone: a browser and a server together are as much as a small machine can do.
  { title: 'Journeys in a real browser', args: ['run', 'journeys', '--concurrency=1', '--log-prefix=none'] },
]

console.log('\n— Check —')
let good = await runChecks()
for (const { title, args } of stages) {
  console.log(`\n— ${title} —`)
  const { ok } = await runStep('turbo', args, { env: { CADANS_TALLY: tallyFile, ...colour } })
  good &&= ok
}

const lines = (await readFile(tallyFile, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
const tallies = lines.map((line) => JSON.parse(line) as Tally)
const sum = (count: keyof Tally): number => tallies.reduce((total, tally) => total + tally[count], 0)
await rm(folder, { recursive: true })

if (!good) process.exitCode = 1
if (!good && sum('failed') === 0)
  console.log('\nNo test failed, but a step before or around them did: see above.')
console.log(
  `\n${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''} in ${formatSeconds((performance.now() - began) / 1_000)}`,
)
