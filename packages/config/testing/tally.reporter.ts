import { appendFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

export type Tally = { passed: number; failed: number; skipped: number }

/** Adds this run's counts as a line to the file named by CADANS_TALLY, where the root's `test` sums them. */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env.CADANS_TALLY
    if (file === undefined) return
    const tally: Tally = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') tally[state] += 1
      }
      // A file that could not even be read holds no tests, yet is a failure.
      if (module.state() === 'failed' && module.errors().length > 0) tally.failed += 1
    }
    appendFileSync(file, `${JSON.stringify(tally)}\n`)
  }
}
