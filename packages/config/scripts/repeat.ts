import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatSeconds, runStep } from './step.ts'
import { countText, readTallies } from './tally.ts'

// The whole run again and again, to find what passes most of the time only:
// `repeat --runs 3`, with `--busy 8` loops beside it, on `--cores 1` (Linux).
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    runs: { type: 'string', default: '3' },
    busy: { type: 'string', default: '0' },
    cores: { type: 'string' },
  },
})
const door = join(import.meta.dirname, 'run.mjs')
const test = [process.execPath, door, 'test']
const [command = '', ...args] =
  values.cores === undefined ? test : ['taskset', '--cpu-list', `0-${Number(values.cores) - 1}`, ...test]

const loops = new Set<ChildProcess>()
const endLoops = (): void => loops.forEach((loop) => loop.kill('SIGKILL'))
process.once('exit', endLoops)
for (let loop = 0; loop < Number(values.busy); loop += 1) {
  loops.add(spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }))
}

const everFailed = new Map<string, number>()
const folder = await mkdtemp(join(tmpdir(), 'cadans-repeat-'))
for (let run = 1; run <= Number(values.runs); run += 1) {
  const tallyFile = join(folder, String(run))
  const { ok, seconds } = await runStep(command, args, { quiet: true, env: { CADANS_TALLY: tallyFile } })
  const tallies = await readTallies(tallyFile)
  console.log(`run ${run}: ${ok ? 'passed' : 'FAILED'} in ${formatSeconds(seconds)}, ${countText(tallies)}`)
  const failures = tallies.flatMap((tally) => tally.failures)
  // What fails around the tests counts as well.
  if (!ok && failures.length === 0) failures.push('a step before or around the tests')
  for (const name of failures) everFailed.set(name, (everFailed.get(name) ?? 0) + 1)
}
await rm(folder, { recursive: true })
endLoops()

console.log(everFailed.size === 0 ? '\nNothing ever failed.' : '\nWhat ever failed:')
for (const [name, times] of everFailed) console.log(`${times} ×  ${name}`)
if (everFailed.size > 0) process.exitCode = 1
