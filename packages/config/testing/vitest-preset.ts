import { join } from 'node:path'
import { defaultExclude, type ViteUserConfig } from 'vitest/config'
import { COMPILE_CACHE } from './compile-cache.ts'
import { patience } from './patience.ts'
import { TallyReporter } from './tally.reporter.ts'

type Options = {
  /** Starts a PostgreSQL for the run: see `createFreshDatabase`. */
  postgres?: boolean
  /** What else is made once for the run, after PostgreSQL: paths of files with a `setup`. */
  setups?: string[]
  /** Which files are tests, from the package's folder. */
  include?: string[]
}

/** What every package's tests have in common. */
export function testPreset(options: Options = {}): ViteUserConfig {
  const { postgres = false, setups = [], include = ['src/**/*.test.{ts,tsx}'] } = options
  return {
    test: {
      include,
      // For the processes and threads that tests start, each of which would compile all it loads anew.
      env: { NODE_COMPILE_CACHE: COMPILE_CACHE },
      exclude: [...defaultExclude],
      passWithNoTests: true,
      setupFiles: [join(import.meta.dirname, 'console-guard.setup.ts')],
      globalSetup: [...(postgres ? [join(import.meta.dirname, 'postgres.setup.ts')] : []), ...setups],
      reporters: ['default', new TallyReporter()],
      testTimeout: patience.test,
      hookTimeout: patience.test,
      expect: { poll: { timeout: patience.step } },
      isolate: false,
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
    },
  }
}
