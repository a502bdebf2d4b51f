import { formatSeconds, runStep } from './step.ts'

type Check = { name: string; command: string; args: string[]; isLong?: boolean }

const CHECKS: Check[] = [
  { name: 'format', command: 'biome', args: ['format', '.'] },
  // One reading of the types for what they forbid and for the rules that need them.
  {
    name: 'lint and types',
    command: 'oxlint',
    args: ['-c', 'packages/config/lint/oxlint.config.ts'],
    isLong: true,
  },
  { name: 'unused code', command: 'knip', args: ['--no-progress', '--no-config-hints'] },
  { name: 'package files', command: 'sherif', args: [] },
  { name: 'figures of the house', command: 'node', args: ['packages/config/scripts/figures.ts'] },
]

/** Format, lint and types, unused code, package files: all of them, even when an early one fails. Answers whether all are good. */
export async function runChecks(): Promise<boolean> {
  // The longest leaves part of a second core free, which the others take one by one.
  const lanes = [CHECKS.filter(({ isLong }) => isLong), CHECKS.filter(({ isLong }) => !isLong)]
  const failed = (await Promise.all(lanes.map(runLane))).flat()
  console.log(failed.length === 0 ? 'check: all good' : `check: not good: ${failed.join(', ')}`)
  return failed.length === 0
}

/** @returns the names of those that fail */
async function runLane(checks: readonly Check[]): Promise<string[]> {
  const failed: string[] = []
  for (const { name, command, args } of checks) {
    const step = await runStep(command, args, { quiet: true })
    console.log(`${step.ok ? '✓' : '✗'} ${name} (${formatSeconds(step.seconds)})`)
    if (!step.ok) failed.push(name)
  }
  return failed
}
