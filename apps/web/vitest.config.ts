import { availableParallelism } from 'node:os'
import { findBreaches } from '@cadans/config/testing/axe.ts'
import { chromiumLaunchOptions } from '@cadans/config/testing/chromium.ts'
import { findFreePort } from '@cadans/config/testing/free-port.ts'
import { patience } from '@cadans/config/testing/patience.ts'
import { testPreset } from '@cadans/config/testing/vitest-preset.ts'
import { defineBrowserCommand, playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { proxyTo } from './proxy.config.ts'
import { LongestFirst } from './testing/longest-first.ts'

/** Bundled before the tests begin: a library that is met on the way makes the page load again under a running test. */
const LIBRARIES = [
  '@fullcalendar/react',
  '@fullcalendar/react/daygrid',
  '@fullcalendar/react/interaction',
  '@fullcalendar/react/list',
  '@fullcalendar/react/timegrid',
  '@mantine/core',
  '@mantine/dates',
  '@mantine/form',
  '@mantine/hooks',
  '@mantine/notifications',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@trpc/client',
  '@trpc/tanstack-react-query',
  'dayjs/locale/nl',
  'papaparse',
  'i18next',
  'lucide-react',
  'react',
  'react-dom',
  'react-dom/client',
  'react-i18next',
  'react/jsx-dev-runtime',
  'uqr',
  'vitest-browser-react/pure',
  '@cadans/domain > zod',
]

const unit = { include: ['src/**/*.test.ts'] }
const components = { include: ['src/**/*.component.test.tsx'] }
const STARTS = 'journeys/start.journey.test.ts'
const journeys = { include: ['journeys/**/*.journey.test.ts'], setups: ['testing/server.setup.ts'] }
const start = { include: [STARTS] }

/**
 * `unit` runs beside the code; `components` draws single components in a real browser, with the real server behind them; `journeys`
 * walk through the built product, and `start` makes sure of its build, before others read from it.
 */
export default defineConfig({
  ...testPreset(),
  test: {
    reporters: testPreset().test?.reporters ?? [],
    sequence: { sequencer: LongestFirst },
    projects: [
      { ...testPreset(unit), test: { ...testPreset(unit).test, name: 'unit' } },
      componentsProject,
      {
        ...testPreset(start),
        test: { ...testPreset(start).test, name: 'start', sequence: { groupOrder: 2 } },
      },
      {
        ...testPreset(journeys),
        test: {
          ...testPreset(journeys).test,
          name: 'journeys',
          exclude: [STARTS],
          sequence: { groupOrder: 3 },
          // Two at a time, also on two cores: one mostly waits for its own browser, and all in a row would take longer than
          // everything else together.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          provide: { serverPort: await findFreePort() },
        },
      },
    ],
  },
})

async function componentsProject(): Promise<TestProjectInlineConfiguration> {
  const port = await findFreePort()
  const preset = testPreset(components).test
  return {
    extends: './vite.config.ts',
    optimizeDeps: { include: LIBRARIES },
    server: { proxy: proxyTo(`http://127.0.0.1:${port}`) },
    test: {
      ...preset,
      name: 'components',
      // After the plain tests, which take as many workers as there are cores.
      sequence: { groupOrder: 1 },
      // Two pages at a time: each mostly waits for its browser.
      maxWorkers: 2,
      // One page for many files, which reads the client once; browser.setup.ts takes away what the test before has drawn.
      isolate: false,
      globalSetup: ['testing/server.setup.ts'],
      setupFiles: [...[preset?.setupFiles ?? []].flat(), 'src/testing/browser.setup.ts'],
      provide: { serverPort: port },
      expect: { poll: { interval: 10, timeout: patience.step } },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1000, height: 800 },
        provider: playwright({
          launchOptions: await chromiumLaunchOptions({ pages: 'brief' }),
          contextOptions: { locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' },
          actionTimeout: patience.step,
        }),
        instances: [{ browser: 'chromium' }],
        commands: {
          findBreaches: defineBrowserCommand(async ({ frame }) => findBreaches(await frame())),
        },
      },
    },
  }
}
