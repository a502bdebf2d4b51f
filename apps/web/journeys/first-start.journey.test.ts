import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { expect, test } from 'vitest'
import { meetTraveller, openFrontPage, bringUpProduct } from './open-product.ts'

const product = bringUpProduct()

const screens = [
  { language: 'nl', width: 1280, colorScheme: 'light' },
  { language: 'en', width: 390, colorScheme: 'dark' },
] as const

test.each(screens)(
  'from nothing to a filled calendar in at most twelve inputs ($language, $width px, $colorScheme)',
  async (screen) => {
    const traveller = await meetTraveller({ ...screen, baseUrl: product().url })
    const { page, t } = traveller
    let inputs = 0
    const input = async (work: Promise<unknown>): Promise<void> => {
      inputs += 1
      await work
    }
    await openFrontPage(traveller)
    await expectAccessible(page)
    await page.getByRole('button', { name: t('start:ownAction'), exact: true }).click()

    await input(page.getByRole('radio', { name: t('words:sector.municipality') }).check())
    await input(page.getByLabel(t('start:who.name')).fill('Gemeente Waterdam'))
    await input(page.getByLabel(t('start:who.owner')).fill('Sara Bakker'))
    await expectAccessible(page)
    await page.getByRole('button', { name: t('common:next') }).click()

    const youtube = page.getByRole('checkbox', { name: t('words:platform.youtube') })
    await input(youtube.check())
    await expectAccessible(page)
    await page.getByRole('button', { name: t('common:next') }).click()

    await input(page.getByLabel(t('start:messages.message', { number: 1 })).fill('Samen houden we het droog'))
    await input(page.getByRole('checkbox').last().uncheck())
    await expectAccessible(page)
    await page.getByRole('button', { name: t('common:next') }).click()

    await input(page.getByLabel(t('start:time.hours')).fill('20'))
    await expectAccessible(page)
    await page.getByRole('button', { name: t('start:finish') }).click()

    await page.waitForURL(/\/w\/[^/]+\/calendar/)
    await page.locator('[data-post-id]').first().waitFor()
    expect(inputs).toBeLessThanOrEqual(12)
    expect(await page.locator('[data-status=open]').count()).toBeGreaterThan(5)
    expect(await page.locator('html').getAttribute('lang')).toBe(screen.language)
  },
)

test('what was typed is still there after going back, and after a reload', async () => {
  const traveller = await meetTraveller({ language: 'nl', baseUrl: product().url })
  const { page, t } = traveller
  await openFrontPage(traveller)
  await page.getByRole('button', { name: t('start:ownAction'), exact: true }).click()
  await page.getByLabel(t('start:who.name')).fill('شركة 🌍 العالم')
  await page.getByRole('button', { name: t('common:next') }).click()
  await page.reload()
  await page.getByRole('heading', { name: t('start:channels.title') }).waitFor()
  await page.getByRole('button', { name: t('common:back') }).click()
  expect(await page.getByLabel(t('start:who.name')).inputValue()).toBe('شركة 🌍 العالم')
})

test('a start without channels says what is missing and stays where it is', async () => {
  const traveller = await meetTraveller({ language: 'nl', baseUrl: product().url })
  const { page, t } = traveller
  await openFrontPage(traveller)
  await page.getByRole('button', { name: t('start:ownAction'), exact: true }).click()
  await page.getByRole('button', { name: t('common:next') }).click()
  const chosen = page.getByRole('checkbox', { checked: true })
  while ((await chosen.count()) > 0) await chosen.first().click()
  await page.getByRole('button', { name: t('common:next') }).click()
  expect(await page.getByRole('alert').innerText()).toBe(t('fields:channels.none'))
})
