import { expect, test } from 'vitest'
import { sharedProduct, meetTraveller, openExample, visit } from './open-product.ts'

const baseUrl = sharedProduct()

/** Pages of a PDF, which Chromium writes with one object a page. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0
}

test.each([
  ['month', 'light'],
  ['week', 'dark'],
] as const)(
  'a %s of a screen in %s is one sheet with all that it holds, and no buttons',
  async (view, colorScheme) => {
    const traveller = await meetTraveller({
      language: 'nl',
      baseUrl,
      width: 1440,
      colorScheme,
    })
    const { page, t } = traveller
    const workspace = await openExample(traveller)
    await visit(page, `${workspace}/calendar?view=${view}`)
    const cards = page.locator('[data-post-id]')
    await cards.first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1)

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 718, height: 1000 })
    await page.getByRole('button', { name: t('plan:button') }).waitFor({ state: 'hidden' })
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    // No hour is scrolled out of what is printed.
    const hidden = await page
      .locator('[data-view] *')
      .evaluateAll(
        (all) =>
          all.filter((one) => one.scrollHeight > one.clientHeight + 40 && one.clientHeight > 300).length,
      )
    expect(hidden).toBe(0)
  },
)
