import { record } from '@cadans/config/bench/measure.ts'
import { launchChromium } from '@cadans/config/testing/chromium.ts'
import { startProduct } from '@cadans/config/testing/product.ts'
import type { Page } from 'playwright-core'
import { startExample } from './start-example.ts'

// What goes over the line until a room of the example stands there, by a browser that comes for the first time.
const ROOMS = ['today', 'calendar', 'tactic', 'strategy', 'results', 'team']

const product = await startProduct({ env: { LOG_LEVEL: 'error' } })
const browser = await launchChromium()
try {
  const workspaceId = await startExample(product.url)
  for (const room of ROOMS) {
    const context = await browser.newContext({ locale: 'nl-NL' })
    const page = await context.newPage()
    await page.goto(`${product.url}/w/${workspaceId}/${room}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const { bytes, requests } = await carried(page)
    record({
      name: `${room}: first load in ${requests} requests`,
      unit: 'kB',
      ours: bytes / 1_000,
      goal: { most: 450 },
    })
    await context.close()
  }
} finally {
  await browser.close()
  await product.stop()
}

/** Packed bytes of all that the page asked for, itself included. */
function carried(page: Page): Promise<{ bytes: number; requests: number }> {
  return page.evaluate(() => {
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    return {
      bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      requests: entries.length,
    }
  })
}
