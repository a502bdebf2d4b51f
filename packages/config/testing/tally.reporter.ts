import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** What came of one file of tests. */
export type Tally = {
  /** From the root of the repository. */
  file: string
  passed: number
  failed: number
  skipped: number
  /** What loading it and running its tests took together. */
  milliseconds: number
  /** The whole names of the tests that failed; the file's own where it could not even be read. */
  failures: string[]
}

const root = `${import.meta.dirname}/../../..`

/** Adds a line for each file of a run to the file named by CADANS_TALLY, where the root's `test` reads them. */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env.CADANS_TALLY
    if (file === undefined) return
    for (const module of modules) appendFileSync(file, `${JSON.stringify(tallyOf(module))}\n`)
    // What goes wrong outside every file, such as an error that nobody caught, is a failure too.
    for (const error of errors) {
      const tally = { ...nothing, file: 'outside the tests', failed: 1, failures: [String(error)] }
      appendFileSync(file, `${JSON.stringify(tally)}\n`)
    }
  }
}

const nothing: Tally = { file: '', passed: 0, failed: 0, skipped: 0, milliseconds: 0, failures: [] }

function tallyOf(module: TestModule): Tally {
  const { duration, collectDuration, setupDuration, prepareDuration } = module.diagnostic()
  const tally: Tally = {
    ...nothing,
    file: relative(root, module.moduleId),
    milliseconds: Math.round(duration + collectDuration + setupDuration + prepareDuration),
    failures: [],
  }
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    if (state !== 'pending') tally[state] += 1
    if (state === 'failed') tally.failures.push(nameOf(test))
  }
  if (module.state() === 'failed' && module.errors().length > 0) {
    tally.failed += 1
    tally.failures.push(tally.file)
  }
  return tally
}

function nameOf(test: TestCase): string {
  return `${relative(root, test.module.moduleId)} > ${test.fullName}`
}
