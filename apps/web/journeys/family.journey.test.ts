import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cardOf, chooseDeed, dayOf, idOf } from './calendar-hands.ts'
import { sharedProduct, meetTraveller, openExample, visit } from './open-product.ts'

const baseUrl = sharedProduct()
const ahead = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ months: 1 }).with({ day: 1 }).toString()

/** Two open places in sight, on different channels. */
async function twoChannels(page: Page): Promise<[string, string]> {
  const places = page.locator('[data-status=open]')
  const channelOf = async (at: number) => (await places.nth(at).innerText()).split('\n')[1]
  for (let at = 1; at < (await places.count()); at += 1) {
    if ((await channelOf(at)) !== (await channelOf(0))) {
      return [await idOf(places.nth(0)), await idOf(places.nth(at))]
    }
  }
  throw new Error('All open places in sight are on one channel.')
}

const schemes = [
  ['nl', 'light'],
  ['en', 'dark'],
] as const

test.each(schemes)(
  'two places become one idea, are filled and moved together, and one splits off, in %s and %s',
  async (language, colorScheme) => {
    const traveller = await meetTraveller({ language, colorScheme, width: 1440, baseUrl })
    const { page, t } = traveller
    const workspace = await openExample(traveller)
    const month = `${workspace}/calendar?view=month&date=${ahead}`
    await visit(page, month)
    await page.locator('[data-status=open]').first().waitFor()
    const [one, other] = await twoChannels(page)

    for (const id of [one, other]) await cardOf(page, id).click({ modifiers: ['ControlOrMeta'] })
    await page.getByRole('button', { name: t('calendar:several.join'), exact: true }).click()
    await expect.poll(() => cardOf(page, other).innerText()).toContain(t('posts:card.family'))
    await page.getByRole('button', { name: t('calendar:several.clear') }).click()

    await cardOf(page, one).click()
    await page.getByRole('heading', { name: t('posts:family.title') }).waitFor()
    await expect.poll(() => cardOf(page, other).getAttribute('data-kin')).toBe('true')
    await page.getByLabel(t('posts:open.titleLabel')).fill('Kom naar het straatfeest')
    await page.getByRole('button', { name: t('posts:open.fill'), exact: true }).click()
    for (const id of [one, other]) {
      await expect.poll(() => cardOf(page, id).innerText()).toContain('Kom naar het straatfeest')
    }
    await expectAccessible(page)

    const days = [await dayOf(page, one), await dayOf(page, other)]
    await chooseDeed(page, t, 'inspector.move')
    const dialog = page.getByRole('dialog', { name: t('calendar:move.title') })
    expect(await dialog.getByRole('checkbox', { name: t('calendar:move.withFamily') }).isChecked()).toBe(true)
    const next = Temporal.PlainDate.from(days[0] ?? '').add({ days: 1 })
    await dialog
      .getByRole('textbox', { name: t('calendar:move.date') })
      .fill(`${next.day}-${next.month}-${next.year}`)
    await dialog.getByRole('button', { name: t('calendar:move.submit') }).click()
    const later = days.map((day) => Temporal.PlainDate.from(day).add({ days: 1 }).toString())
    await expect.poll(async () => [await dayOf(page, one), await dayOf(page, other)]).toEqual(later)

    await page.getByRole('button', { name: t('posts:family.split') }).click()
    await expect.poll(() => cardOf(page, other).innerText()).not.toContain(t('posts:card.family'))
    expect(await cardOf(page, other).innerText()).toContain('Kom naar het straatfeest')
  },
)
