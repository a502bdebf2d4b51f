import { expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'

test('a browser is found, starts, and survives the end of one of its contexts', async () => {
  const browser = await launchChromium({ pages: 'brief' })
  const first = await browser.newContext()
  await first.close()
  const page = await browser.newPage()
  await page.setContent('<p style="font-size:40px">dinsdag</p>')
  expect(await page.evaluate('Temporal.PlainDate.from("2026-11-24").dayOfWeek')).toBe(2)
  // Without fonts, letters have no width.
  expect(await page.evaluate('document.querySelector("p").getClientRects()[0].height')).toBeGreaterThan(20)
  await browser.close()
})
