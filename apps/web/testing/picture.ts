import { join } from 'node:path'
import { launchChromium } from '@cadans/config/testing/chromium.ts'
import { assertClientBuilt, startProduct } from '@cadans/config/testing/product.ts'
import { translator } from '@cadans/messages'

// Draws the README's picture from the built product, `node testing/picture.ts`: the example's calendar, and beside it a post.
assertClientBuilt()
const t = translator('nl')
const product = await startProduct({ env: { LOG_LEVEL: 'error' } })
const browser = await launchChromium()
const page = await browser.newPage({
  baseURL: product.url,
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
})
await page.goto('/start')
await page.getByRole('button', { name: t('start:exampleAction') }).click()
await page.waitForURL(/\/today/)
await page.goto(page.url().replace(/\/today.*/, '/calendar'))
await page.locator('[data-post-id]:is([data-status=planned], [data-status=draft])').first().click()
await page.getByRole('textbox', { name: t('posts:field.title'), exact: true }).waitFor()
await page.mouse.move(0, 0)
await page.waitForLoadState('networkidle')
await page.screenshot({ path: join(import.meta.dirname, '../pictures/calendar.png') })
await browser.close()
await product.stop()
