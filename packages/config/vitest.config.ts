import { defineConfig } from 'vitest/config'
import { testPreset } from './testing/vitest-preset.ts'

export default defineConfig(
  testPreset({ include: ['{lint,testing,bench,scripts,figures}/**/*.test.ts'], postgres: true }),
)
