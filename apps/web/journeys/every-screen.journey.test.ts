import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { expect, test } from 'vitest'
import { rooms } from './every-room.ts'
import { meetTraveller, openExample, bringUpProduct } from './open-product.ts'

const product = bringUpProduct()

const screens = [
  { language: 'nl', width: 1440, colorScheme: 'light' },
  { language: 'nl', width: 390, colorScheme: 'dark' },
  { language: 'en', width: 1440, colorScheme: 'dark' },
  { language: 'en', width: 390, colorScheme: 'light' },
] as const

test.each(screens)(
  'every room can be used by everybody and nothing sticks out sideways ($language, $width px, $colorScheme)',
  async (screen) => {
    const traveller = await meetTraveller({ ...screen, baseUrl: product().url })
    const { page, t } = traveller
    const workspace = await openExample(traveller)
    for (const room of rooms) {
      await page.goto(`${workspace}/${room}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(overflow, `${room} is wider than the screen`).toBeLessThanOrEqual(0)
    }
    for (const path of ['/overview', '/sign-in', '/reset/adres']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
    }
    // The last one is a day without posts.
    for (const view of ['week', 'day', 'list', 'day&date=2100-01-01'] as const) {
      await page.goto(`${workspace}/calendar?view=${view}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
    }
    await page.goto(`${workspace}/calendar`)
    await page.locator('[data-post-id]').first().click()
    await page.getByRole('heading', { name: t('posts:why.title') }).waitFor()
    await expectAccessible(page)
  },
)
