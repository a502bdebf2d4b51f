import { formatSeconds, runStep } from './step.ts'

const CHECKS = [
  { name: 'format', command: 'biome', args: ['format', '.'] },
  // One reading of the types for what they forbid and for the rules that need them.
  { name: 'lint and types', command: 'oxlint', args: ['-c', 'packages/config/lint/oxlint.config.ts'] },
  { name: 'unused code', command: 'knip', args: ['--no-progress', '--no-config-hints'] },
  { name: 'package files', command: 'sherif', args: [] },
  { name: 'figures of the house', command: 'node', args: ['packages/config/scripts/figures.ts'] },
]

/** Format, lint and types, unused code, package files: all of them, even when an early one fails. Answers whether all are good. */
export async function runChecks(): Promise<boolean> {
  const failed: string[] = []
  for (const { name, command, args } of CHECKS) {
    const step = await runStep(command, args, { quiet: true })
    console.log(`${step.ok ? '✓' : '✗'} ${name} (${formatSeconds(step.seconds)})`)
    if (!step.ok) failed.push(name)
  }
  console.log(failed.length === 0 ? 'check: all good' : `check: not good: ${failed.join(', ')}`)
  return failed.length === 0
}
