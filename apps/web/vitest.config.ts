import { testPreset } from '@cadans/config/testing/vitest-preset.ts'
import { defineConfig } from 'vitest/config'

const journeys = { include: ['journeys/**/*.journey.test.ts'], timeout: 120_000, oneByOne: true }

/** `unit` runs beside the code; `journeys` walk through the built product in a real browser. */
export default defineConfig({
  ...testPreset(),
  test: {
    reporters: testPreset().test?.reporters ?? [],
    projects: [
      { ...testPreset(), test: { ...testPreset().test, name: 'unit' } },
      { ...testPreset(journeys), test: { ...testPreset(journeys).test, name: 'journeys' } },
    ],
  },
})
