import { expect, test } from 'vitest'
import { ask, sharedProduct, meetTraveller, openExample, type Traveller, visit } from './open-product.ts'

const baseUrl = sharedProduct()

async function openRoom(path: string): Promise<Traveller & { workspace: string }> {
  const traveller = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const workspace = await openExample(traveller)
  await visit(traveller.page, `${workspace}/${path}`)
  await traveller.page.getByRole('heading', { level: 1 }).waitFor()
  return { ...traveller, workspace }
}

test('a posting window that ends before it starts says so beside the field, and keeps what was typed', async () => {
  const { page, t } = await openRoom('tactic?section=rhythm')
  await page
    .getByRole('button', { name: t('tactic:rhythm.draw') })
    .first()
    .click()
  await page
    .getByRole('button', { name: t('tactic:rhythm.addWindow') })
    .first()
    .click()
  const until = page.getByLabel(t('tactic:rhythm.until'), { exact: true }).last()
  await until.fill('08:00')
  await page.getByText(t('fields:window.backwards')).first().waitFor()
  await page
    .getByText(t('tactic:save.invalid', { count: 1 }))
    .first()
    .waitFor()
  expect(await until.inputValue()).toBe('08:00')
  await until.fill('11:00')
  await page.getByText(t('tactic:save.saved')).first().waitFor()
})

test('the effect of a share is shown beside it, before anything is written', async () => {
  const { page, t, workspace } = await openRoom('tactic?section=themes')
  const history = await historyLines(page, workspace)
  await page.getByRole('slider').nth(1).focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
  await page.getByText(t('tactic:save.saved')).first().waitFor()
  await expect.poll(() => historyLines(page, workspace)).toBe(history + 1)
})

/** How many changes the journal holds: a difference that is only shown adds none. */
async function historyLines(page: Traveller['page'], workspace: string): Promise<number> {
  const workspaceId = workspace.replace('/w/', '')
  return (await ask<unknown[]>(page, 'journal.history', { workspaceId, limit: 100 })).length
}

test('a goal is added, named and removed, and Undo brings it back', async () => {
  const { page, t } = await openRoom('strategy?section=goals')
  const names = page.getByLabel(t('strategy:goals.field'), { exact: true })
  await names.last().waitFor()
  await expect.poll(() => names.count()).toBe(3)
  const before = 3
  await page.getByRole('button', { name: t('strategy:goals.add') }).click()
  await expect.poll(() => names.count()).toBe(before + 1)
  await names.last().fill('Meer leden')
  await names.last().blur()
  await page.getByRole('button', { name: t('strategy:goals.remove', { name: 'Meer leden' }) }).click()
  await expect.poll(() => names.count()).toBe(before)
  await page
    .getByRole('button', { name: t('common:undo') })
    .first()
    .click()
  await expect.poll(() => names.count()).toBe(before + 1)
  expect(await names.last().inputValue()).toBe('Meer leden')
})

test('somebody new in the team gets hours, which are there after a reload', async () => {
  const { page, t } = await openRoom('team')
  await page.getByRole('button', { name: t('team:add') }).click()
  const added = page.getByRole('region', { name: t('team:newName') })
  await added.waitFor()
  await Promise.all([page.waitForResponse(/person\.save/), added.getByLabel(t('team:hours')).fill('6')])
  await page.reload()
  await expect.poll(() => added.getByLabel(t('team:hours')).inputValue()).toBe('6')
})

test('a figure of the results opens the posts behind it', async () => {
  const { page, t, workspace } = await openRoom('results')
  await page.getByRole('table').first().getByRole('button').last().click()
  const panel = page.getByText(t('adherence:behind')).first()
  await panel.waitFor()
  await page.locator(`a[href*="${workspace}/calendar"][href*="post="]`).first().click()
  await page.waitForURL(/calendar.*post=/)
  await page.getByRole('heading', { name: t('posts:why.title') }).waitFor()
})

test('a feed is revoked, and its address answers like one that never was', async () => {
  const { page, t } = await openRoom('share')
  await page.getByRole('button', { name: t('feeds:makeFirst') }).click()
  const address = await page.getByLabel(t('common:secretAddress'), { exact: true }).inputValue()
  expect((await fetch(address)).status).toBe(200)
  await page.getByRole('button', { name: t('feeds:actionsOf', { name: t('feeds:fallbackName') }) }).click()
  await page.getByRole('menuitem', { name: t('feeds:revoke') }).click()
  await page.getByText(t('feeds:revokeQuestion', { name: t('feeds:fallbackName') })).waitFor()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('feeds:revoke'), exact: true })
    .click()
  await page.getByRole('button', { name: t('feeds:makeFirst') }).waitFor()
  const never = address.replace(/feeds\/[^/]+/, `feeds/${'A'.repeat(43)}`)
  const [revoked, unknown] = await Promise.all([fetch(address), fetch(never)])
  expect([revoked.status, await revoked.text()]).toEqual([unknown.status, await unknown.text()])
  expect(revoked.status).toBe(404)
})

test('the example goes when asked to, without a trace on the screen', async () => {
  const { page, t } = await openRoom('today')
  await page.getByRole('button', { name: t('shell:exampleChip'), exact: true }).click()
  await page.getByRole('menuitem', { name: t('shell:exampleRemove') }).click()
  await page.getByRole('button', { name: t('common:remove'), exact: true }).click()
  await page.getByText(t('shell:exampleRemoved')).waitFor()
})
