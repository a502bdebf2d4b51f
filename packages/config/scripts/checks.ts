import { formatSeconds, runStep } from './step.ts'

const CHECKS = [
  { name: 'format', command: 'biome', args: ['format', '.'] },
  { name: 'lint', command: 'oxlint', args: [] },
  { name: 'types', command: 'turbo', args: ['run', 'typecheck', '--continue', '--output-logs=errors-only'] },
  { name: 'unused code', command: 'knip', args: ['--no-progress', '--no-config-hints'] },
  { name: 'package files', command: 'sherif', args: [] },
]

/** Format, lint, types, unused code, package files: all of them, even when an early one fails. Answers whether all are good. */
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
