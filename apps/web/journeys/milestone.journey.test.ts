import { addDays } from '@cadans/domain'
import { expect, test } from 'vitest'
import { updatePlan } from './calendar-hands.ts'
import { ask, meetTraveller, openExample, sharedProduct, visit } from './open-product.ts'

const baseUrl = sharedProduct()

interface Posted {
  date: string
  milestoneId: string | null
  title: string
}

const screens = [
  { language: 'nl', width: 1440, colorScheme: 'light' },
  { language: 'en', width: 390, colorScheme: 'dark' },
] as const

test.each(screens)('a milestone is asked for and placed ($language, $width px)', async (screen) => {
  const traveller = await meetTraveller({ ...screen, baseUrl })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  await visit(page, `${workspace}/tactic?section=milestones`)

  await page.getByRole('button', { name: t('tactic:milestones.add') }).click()
  const card = page.getByRole('group', { name: t('tactic:milestones.newName') })
  await card.waitFor()
  const date = await card.getByLabel(t('tactic:milestones.date')).inputValue()
  expect(date).not.toBe('')
  const saved = page.waitForResponse((response) => response.url().includes('milestone.save'))
  await card.getByLabel(t('tactic:milestones.name')).fill('Buurtpremière')
  await saved
  await updatePlan(traveller)

  const workspaceId = workspace.replace('/w/', '')
  const { milestones } = await ask<{ milestones: { id: string; date: string }[] }>(page, 'strategy.get', {
    workspaceId,
  })
  const [milestone] = milestones
  if (milestone === undefined) throw new Error('The milestone was not saved.')
  const around = { workspaceId, from: addDays(milestone.date, -7), until: addDays(milestone.date, 1) }
  const own = async () =>
    (await ask<Posted[]>(page, 'post.range', around)).filter(
      ({ milestoneId }) => milestoneId === milestone.id,
    )
  await expect
    .poll(async () => [...new Set((await own()).map((post) => post.date))].toSorted())
    .toEqual([addDays(milestone.date, -7), milestone.date, addDays(milestone.date, 1)])

  await visit(page, `${workspace}/calendar?view=list&date=${milestone.date}`)
  await page
    .getByText(t('calendar:milestone', { name: 'Buurtpremière' }), { exact: true })
    .first()
    .waitFor()
  await page.locator('[data-post-id]').filter({ hasText: 'Buurtpremière' }).first().click()
  await page.getByRole('heading', { name: t('posts:why.title') }).click()
  const why = t('reasons:slot.milestone_day', { milestone: 'Buurtpremière', date: '' }).slice(0, 20)
  await page.getByText(why).first().waitFor()
})
