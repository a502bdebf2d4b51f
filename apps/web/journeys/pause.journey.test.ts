import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { addDays } from '@cadans/domain'
import { expect, test } from 'vitest'
import { formatDate } from '../src/lib/format.ts'
import { cardOf, idOf } from './calendar-hands.ts'
import { meetTraveller, openExample, type Traveller, sharedProduct, visit } from './open-product.ts'

const baseUrl = sharedProduct()
const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
const banner = '[data-pause-banner]'

/** From the calendar's menu: two weeks from today, for a reason. */
async function pauseEverything({ page, t, language }: Traveller, reason: string): Promise<void> {
  await page
    .locator('main')
    .getByRole('button', { name: t('calendar:bar.more'), exact: true })
    .click()
  await page.getByRole('menuitem', { name: t('pause:action') }).click()
  const dialog = page.getByRole('dialog', { name: t('pause:title') })
  await dialog.waitFor()
  const inField = (date: string) => formatDate(date, language, 'field')
  expect(await dialog.getByLabel(t('pause:from')).inputValue()).toBe(inField(today))
  expect(await dialog.getByLabel(t('pause:until')).inputValue()).toBe(inField(addDays(today, 2)))
  await dialog.getByLabel(t('pause:until')).fill(addDays(today, -1))
  await dialog.getByRole('button', { name: t('pause:submit') }).click()
  await dialog.getByText(t('fields:period.backwards')).waitFor()
  await expectAccessible(page)
  await dialog.getByLabel(t('pause:until')).fill(addDays(today, 13))
  await dialog.getByLabel(t('pause:reason')).fill(reason)
  await dialog.getByRole('button', { name: t('pause:submit') }).click()
  await dialog.waitFor({ state: 'hidden' })
}

test.each([
  { language: 'nl', width: 1440, colorScheme: 'light' },
  { language: 'en', width: 390, colorScheme: 'dark' },
] as const)('pause → banner and shading → resume → undo ($language, $width px)', async (screen) => {
  const traveller = await meetTraveller({
    ...screen,
    baseUrl,
    expectedErrors: [/400 .*closedDays.save/],
  })
  const { page, t } = traveller
  const workspace = await openExample(traveller)

  await visit(page, `${workspace}/calendar?view=month&date=${today}`)
  await page.locator('[data-post-id]').first().waitFor()
  expect(await page.locator(banner).count()).toBe(0)
  await pauseEverything(traveller, 'Rouw & stilte')

  const said = page.locator(banner)
  await said.getByText('Rouw & stilte').waitFor()
  await page
    .getByText(t('pause:markReason', { reason: 'Rouw & stilte' }))
    .first()
    .waitFor()
  await expectAccessible(page)

  const id = await idOf(page.locator('[data-tone=paused]').first())
  expect(await cardOf(page, id).innerText()).toContain(t('pause:waits'))
  await cardOf(page, id).click()
  await page.getByText(t('pause:notice', { until: '' }).split('.')[0] ?? '').waitFor()
  await expectAccessible(page)

  for (const room of ['today', 'tactic', 'share'] as const) {
    await visit(page, `${workspace}/${room}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await said.getByText('Rouw & stilte').waitFor()
  }

  await visit(page, `${workspace}/calendar?view=month&date=${today}`)
  await said.getByRole('button', { name: t('pause:resume') }).click()
  await said.waitFor({ state: 'detached' })
  await cardOf(page, id).and(page.locator('[data-tone=paused]')).waitFor({ state: 'detached' })

  const toast = page.getByRole('alert').filter({ hasText: t('pause:resumed') })
  await toast.getByRole('button', { name: t('common:undo') }).click()
  await said.getByText('Rouw & stilte').waitFor()
  await cardOf(page, id).and(page.locator('[data-tone=paused]')).waitFor()
})
