import { addDays } from '@cadans/domain'
import { expect, test } from 'vitest'
import { sharedProduct, calendarOf, meetTraveller, openExample, visit } from './open-product.ts'

const baseUrl = sharedProduct()

test.each([
  { language: 'nl', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const)('the loop, once round: import, review, accept, plan anew, undo ($language)', async (screen) => {
  const traveller = await meetTraveller({ ...screen, width: 1360, baseUrl })
  const { page, t } = traveller
  const workspace = await openExample(traveller)

  // A file as a network exports it: thousand points, a figure that is none, a post that nobody knows.
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
  // Of a month that is whole, whatever day it is.
  const last = addDays(today, -Number(today.slice(8)))
  await visit(page, `${workspace}/results?section=posts&date=${last}`)
  const rows = Array.from({ length: 10 }, (_, back) => addDays(last, -back)).map((date) => {
    const [year, month, day] = date.split('-')
    return `${day}-${month}-${year} 19:00;1.234;56;7`
  })
  await page.getByRole('button', { name: t('results:import.open') }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel(t('results:import.paste'))
    .fill(['Publicatietijd;Bereik;Vindikleuks;Opmerkingen', ...rows, '01-01-2020;veel;-3;1'].join('\n'))
  await dialog.getByText(t('results:import.problems.count', { column: 'Bereik', cell: 'veel' })).waitFor()
  await dialog
    .getByText(t('results:import.problems.negative', { column: 'Vindikleuks', cell: '-3' }))
    .waitFor()
  const confirm = dialog.getByRole('button', { name: /^(Lees|Import) \d+ / })
  await expect.poll(() => confirm.isEnabled()).toBe(true)
  const count = Number(/\d+/.exec((await confirm.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(2)
  await confirm.click()
  await page.getByText(t('results:import.done', { count })).waitFor()
  const figure = screen.language === 'nl' ? '1.234' : '1,234'
  await expect.poll(() => page.getByRole('cell', { name: figure }).count()).toBeGreaterThan(2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.getByRole('cell', { name: figure }).count()).toBe(0)

  // What struck a chord, with its margin.
  await visit(page, `${workspace}/results?section=chord`)
  await page
    .getByRole('img', { name: new RegExp(t('insight:verdict.more')) })
    .first()
    .waitFor()

  // A review whose proposal is taken over, and what that does to the calendar.
  await visit(page, `${workspace}/results?section=review`)
  await page.getByRole('button', { name: t('review:start') }).click()
  const accept = page.getByRole('button', { name: t('review:accept') })
  await accept.first().waitFor()
  const proposals = await accept.count()
  await accept.first().click()
  await expect.poll(() => accept.count()).toBeLessThan(proposals)
  const workspaceId = workspace.replace('/w/', '')
  const before = await calendarOf(page, workspaceId)
  await page.getByRole('button', { name: t('review:replan') }).click()
  await page.getByRole('button', { name: /^(Pas \d+|Apply \d+)/ }).click()
  await page.getByText(/^(Plan bijgewerkt|Plan updated)/).waitFor()
  const after = await calendarOf(page, workspaceId)
  expect(after).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(() => calendarOf(page, workspaceId)).toBe(before)
  // What was decided is on record, and one more undo takes that back too.
  await page.getByText(t('review:decision.accepted')).first().waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => accept.count()).toBe(proposals)
})
