import { addDays, mondayOf, type PostCard } from '@cadans/domain'
import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { applyShown, cardOf, dayOf, dragToDay, idOf } from './calendar-hands.ts'
import { ask, meetTraveller, openExample, sharedProduct, type Traveller, visit } from './open-product.ts'

const baseUrl = sharedProduct()
const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()

async function openPlan({ page, t }: Traveller): Promise<Locator> {
  await page.getByRole('button', { name: t('calendar:bar.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: t('plan:button') }).click()
  return page.getByRole('dialog')
}

test('three years are planned while somebody else drags a post, which stays where it was put; right after, there is nothing to update', async () => {
  const options = { language: 'nl', width: 1440, baseUrl } as const
  const planner = await meetTraveller({ ...options, expectedErrors: [/status of 409/] })
  const other = await meetTraveller(options)
  const { page, t } = planner
  const workspace = await openExample(planner)
  const monday = addDays(mondayOf(today), 14)
  await visit(other.page, `${workspace}/calendar?view=month&date=${monday}`)
  const id = await idOf(other.page.locator('[data-status=open]').nth(5))
  const from = await dayOf(other.page, id)
  const to = addDays(from, from < addDays(monday, 14) ? 7 : -7)

  await visit(page, `${workspace}/calendar`)
  const dialog = await openPlan(planner)
  await dialog.getByText(t('plan:horizon.custom')).click()
  const until = dialog.getByLabel(t('plan:horizon.until'))
  await until.fill(addDays(today, 1090))
  await until.press('Tab')
  await dragToDay(other.page, id, to)
  await expect.poll(() => dayOf(other.page, id)).toBe(to)

  await applyShown(planner)

  const workspaceId = workspace.replace('/w/', '')
  const last = { workspaceId, from: addDays(today, 1050), until: addDays(today, 1090) }
  expect((await ask<PostCard[]>(page, 'post.range', last)).length).toBeGreaterThan(0)
  await cardOf(other.page, id).waitFor()
  expect(await dayOf(other.page, id)).toBe(to)

  const again = await openPlan(planner)
  await again.getByText(t('plan:nothing')).waitFor()
})

test('hours that are too few are said before anything is applied, by name; with enough of them the plan keeps to them', async () => {
  const traveller = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  const tooMuch = page.getByRole('heading', { name: t('plan:overload.title') })
  const giveEach = async (hours: string) => {
    await visit(page, `${workspace}/team`)
    const fields = page.getByLabel(t('team:hours'))
    await fields.first().waitFor()
    for (const field of await fields.all()) {
      await field.fill(hours)
      await field.press('Tab')
    }
  }
  const limits = page.getByRole('dialog').getByRole('note', { name: t('plan:limits.title') })
  const tooShort = limits.getByText(/te veel te maken/)

  await giveEach('1')
  await tooMuch.waitFor()
  await visit(page, `${workspace}/today`)
  await tooMuch.waitFor()
  await visit(page, `${workspace}/calendar`)
  await openPlan(traveller)
  await tooShort.waitFor()
  await limits.getByText(/^Joost Visser: .* te veel in week/).waitFor()
  await page.keyboard.press('Escape')

  await giveEach('60')
  await tooMuch.waitFor({ state: 'hidden' })
  await visit(page, `${workspace}/calendar`)
  const within = await openPlan(traveller)
  await within.getByText(t('plan:counts.kept')).first().waitFor()
  // What was shown before stands there until the plan has been made anew.
  await expect.poll(() => tooShort.count()).toBe(0)
})
