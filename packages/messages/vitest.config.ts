import { testPreset } from '@cadans/config/testing/vitest-preset.ts'
import { defineConfig } from 'vitest/config'

export default defineConfig(testPreset({ include: ['src/**/*.test.ts', 'testing/**/*.test.ts'] }))
