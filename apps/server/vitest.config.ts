import { testPreset } from '@cadans/config/testing/vitest-preset.ts'
import { defineConfig } from 'vitest/config'

export default defineConfig(testPreset({ postgres: true, setups: ['testing/migrated.setup.ts'] }))
