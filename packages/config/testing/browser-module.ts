import type { Page } from 'playwright-core'
import { build } from 'vite'

/**
 * Bundles a module with what it imports and puts its exports on the page as `window.module`, so that a test
 * can run the very same code in Node and in the browser and compare.
 */
export async function loadModule(page: Page, entry: string): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'module', fileName: 'module' },
    },
  })
  const [built] = Array.isArray(result) ? result : [result]
  if (built === undefined || !('output' in built)) throw new Error(`${entry} gave no bundle`)
  await page.evaluate(`${built.output[0].code}\nwindow.module = module`)
}
