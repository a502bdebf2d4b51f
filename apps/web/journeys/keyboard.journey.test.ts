import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cardOf, dayOf, idOf } from './calendar-hands.ts'
import { meetTraveller, openExample, sharedProduct, visit } from './open-product.ts'

const baseUrl = sharedProduct()

/** Presses Tab until what has the focus is what is sought; fails when a whole round did not find it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate<boolean>(
      `document.activeElement.matches(${JSON.stringify(selector)}) || document.activeElement.querySelector(':scope > * ${selector}, :scope > ${selector}') !== null && document.activeElement.getAttribute('role') === 'button'`,
    )
    if (found) return
  }
  throw new Error(`No Tab leads to ${selector}.`)
}

test('the main job by keyboard alone: new post, move, undo, fill an open place', async () => {
  const traveller = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  const month = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ months: 1 }).with({ day: 1 }).toString()
  await visit(page, `${workspace}/calendar?view=month&date=${month}`)
  await page.locator('[data-post-id]').first().waitFor()

  await page.keyboard.press('c')
  const form = page.getByRole('dialog', { name: t('calendar:bar.newPost') })
  await form.waitFor()
  await page.keyboard.type('Zonder muis gemaakt')
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'hidden' })
  const id = await idOf(page.locator('[data-post-id]', { hasText: 'Zonder muis gemaakt' }).first())
  const from = await dayOf(page, id)

  await tabTo(page, `[data-post-id="${id}"]`)
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: t('calendar:move.title') })
  await dialog.waitFor()
  await dialog.getByLabel(t('calendar:move.date')).press('ArrowUp')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => dayOf(page, id)).not.toBe(from)
  await page.keyboard.press('Control+z')
  await expect.poll(() => dayOf(page, id)).toBe(from)

  const place = await idOf(page.locator('[data-status=open]').first())
  await tabTo(page, `[data-post-id="${place}"]`)
  await page.keyboard.press('Enter')
  const title = page.getByLabel(t('posts:open.titleLabel'))
  await title.waitFor()
  await title.focus()
  await page.keyboard.type('Ook zonder muis')
  await page.keyboard.press('Enter')
  await expect.poll(() => cardOf(page, place).getAttribute('data-status')).toBe('planned')
})

test('single keys are silent while somebody types', async () => {
  const traveller = await meetTraveller({ language: 'en', width: 1440, baseUrl })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  await visit(page, `${workspace}/calendar?view=month`)
  await page.locator('[data-post-id]').first().waitFor()
  await page.keyboard.press('c')
  await page.getByRole('dialog', { name: t('calendar:bar.newPost') }).waitFor()
  await page.keyboard.type('dwml')
  expect(await page.getByLabel(t('calendar:add.post')).inputValue()).toBe('dwml')
  expect(page.url()).toContain('view=month')
})
