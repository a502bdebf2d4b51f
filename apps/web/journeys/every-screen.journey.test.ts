import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { expect, test } from 'vitest'
import { rooms } from './every-room.ts'
import { arrive, bringUpProduct, load, meetTraveller, openExample, visit } from './open-product.ts'

const product = bringUpProduct()

const pages = ['/overview', '/sign-in', '/reset/adres'] as const

/** The last one is a day without posts. */
const views = ['week', 'day', 'list', 'day&date=2100-01-01'] as const

/**
 * A language on a wide screen in one light, and on a phone in the other. One comes to each screen by its address, the other walks on
 * within the page that is open.
 */
const screens = [
  { language: 'nl', schemes: ['light', 'dark'], walks: false },
  { language: 'en', schemes: ['dark', 'light'], walks: true },
] as const

test.each(screens)(
  'every room can be used by everybody and nothing sticks out sideways ($language, $schemes)',
  async ({ language, schemes, walks }) => {
    const traveller = await meetTraveller({ language, baseUrl: product().url, width: 1440 })
    const { page, t } = traveller
    const workspace = await openExample(traveller)

    async function look(what: string): Promise<void> {
      for (const [index, width] of [1440, 390].entries()) {
        await page.emulateMedia({ colorScheme: schemes[index] ?? null })
        await page.setViewportSize({ width, height: 900 })
        await arrive(page)
        // What was scrolled under a bar that stays is no target there.
        await page.mouse.wheel(0, -1)
        await page.evaluate('scrollTo(0, 0)')
        await expectAccessible(page)
        const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
        expect(overflow, `${what} is wider than the screen of ${width}`).toBeLessThanOrEqual(0)
      }
    }

    const addresses = [
      ...rooms.map((room) => `${workspace}/${room}`),
      ...pages,
      ...views.map((view) => `${workspace}/calendar?view=${view}`),
    ]
    for (const address of addresses) {
      await (walks ? visit(page, address) : load(page, address))
      await look(address)
    }
    await visit(page, `${workspace}/calendar`)
    await page.locator('[data-post-id]').first().click()
    await page.getByRole('heading', { name: t('posts:why.title') }).waitFor()
    await look('an open post')
  },
)
