import { readFile } from 'node:fs/promises'
import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { expect, test } from 'vitest'
import { formatDate } from '../src/lib/format.ts'
import { bottomOf, cardOf, chooseDeed, dayOf, idOf } from './calendar-hands.ts'
import { sharedProduct, meetTraveller, openExample, type Traveller, visit } from './open-product.ts'

const baseUrl = sharedProduct()
const today = Temporal.Now.plainDateISO('Europe/Amsterdam')

async function openMonth(): Promise<Traveller & { workspace: string }> {
  const traveller = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const workspace = await openExample(traveller)
  await visit(traveller.page, `${workspace}/calendar?view=month&date=${today.toString()}`)
  await traveller.page.locator('[data-post-id]').first().waitFor()
  return { ...traveller, workspace }
}

test('filters and colour stand in the address, survive a reload, and hide without deleting', async () => {
  const { page, t } = await openMonth()
  const all = await page.locator('[data-post-id]').count()
  await page.keyboard.press('f')
  const channels = page.getByRole('combobox', { name: t('calendar:filter.channelIds') })
  await channels.click()
  await page.getByRole('option', { name: 'TikTok' }).click()
  await expect.poll(() => page.locator('[data-post-id]').count()).toBeLessThan(all)
  const few = await page.locator('[data-post-id]').count()
  expect(few).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await page.reload()
  await page.locator('[data-post-id]').first().waitFor()
  expect(await page.locator('[data-post-id]').count()).toBe(few)
  await page
    .getByRole('button', { name: t('calendar:filter.clear') })
    .first()
    .click()
  await expect.poll(() => page.locator('[data-post-id]').count()).toBe(all)
})

test('several posts get an owner in one change, and one undo takes it back', async () => {
  const { page, t } = await openMonth()
  const places = page.locator('[data-status=open]')
  const ids = [await idOf(places.nth(0)), await idOf(places.nth(1)), await idOf(places.nth(2))]
  const before = await Promise.all(ids.map((id) => cardOf(page, id).innerText()))
  for (const id of ids) await cardOf(page, id).click({ modifiers: ['ControlOrMeta'] })
  const bar = page.getByRole('region', { name: t('calendar:several.count', { count: 3 }) })
  await bar.getByRole('button', { name: t('calendar:several.owner') }).click()
  await page.getByRole('menuitem', { name: 'Joost Visser' }).click()
  for (const id of ids) {
    await expect.poll(() => cardOf(page, id).innerText()).toContain('Joost Visser')
  }
  await page
    .getByRole('button', { name: t('common:undo') })
    .first()
    .click()
  await expect
    .poll(() =>
      Promise.all(ids.map(async (id) => (await cardOf(page, id).innerText()).includes('Joost Visser'))),
    )
    .toEqual(before.map((text) => text.includes('Joost Visser')))
})

test('an idea is dragged from the tray onto an open place, and goes back to the tray', async () => {
  const { page, t } = await openMonth()
  await page.getByRole('button', { name: t('calendar:bar.ideas') }).click()
  const idea = page.locator('[data-idea-id]').first()
  await idea.waitFor()
  const title = (await idea.getAttribute('data-idea-title')) ?? ''
  const id = await idOf(page.locator('[data-status=open]').nth(4))
  const day = await dayOf(page, id)
  const from = await idea.boundingBox()
  const to = await cardOf(page, id).boundingBox()
  if (from === null || to === null) throw new Error('Nothing there to drag.')
  await page.mouse.move(from.x + 40, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 14 })
  await page.mouse.up()
  await expect.poll(() => cardOf(page, id).innerText()).toContain(title)
  expect(await dayOf(page, id)).toBe(day)
  await expect.poll(() => page.locator(`[data-idea-title="${title}"]`).count()).toBe(0)

  await cardOf(page, id).click()
  await page.getByRole('button', { name: t('posts:inspector.actions'), exact: true }).click()
  await page.getByRole('menuitem', { name: t('posts:inspector.toIdeas') }).click()
  await expect.poll(() => page.locator(`[data-idea-title="${title}"]`).count()).toBe(1)
  expect(await cardOf(page, id).getAttribute('data-status'), 'the place of the plan stays').toBe('open')
})

test('an open place is filled from a suggestion, and goes on step by step until its day has to come', async () => {
  const { page, t } = await openMonth()
  const id = await idOf(page.locator('[data-status=open]').nth(5))
  await cardOf(page, id).click()
  const suggestions = page.getByRole('list', { name: t('posts:open.suggestions') })
  await suggestions.getByRole('button').first().click()
  await page.getByRole('button', { name: t('posts:next.making'), exact: true }).click()
  await expect.poll(() => cardOf(page, id).getAttribute('data-status')).toBe('making')
  await page.getByRole('button', { name: t('posts:next.review'), exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('approval:ask.submit') })
    .click()
  await page.getByRole('button', { name: t('approval:approve'), exact: true }).click()
  await page.getByRole('button', { name: t('posts:next.loaded'), exact: true }).click()
  const dialog = page.getByRole('dialog', { name: t('posts:loaded.title') })
  await dialog.getByRole('textbox').fill('Meta Business Suite')
  await dialog.getByRole('button', { name: t('posts:loaded.submit') }).click()
  await expect.poll(() => cardOf(page, id).getAttribute('data-status')).toBe('loaded')

  const day = formatDate(await dayOf(page, id), 'nl')
  await page.getByText(t('posts:next.publishedFrom', { day })).waitFor()
  const published = page.getByRole('button', { name: t('posts:next.published'), exact: true })
  expect(await published.count(), 'its day has yet to come').toBe(0)
})

test('several posts are said to stand ready in one tool', async () => {
  const { page, t } = await openMonth()
  const filled = page.locator('[data-status=planned]')
  const ids = [await idOf(filled.nth(0)), await idOf(filled.nth(1))]
  for (const id of ids) await cardOf(page, id).click({ modifiers: ['ControlOrMeta'] })
  const bar = page.getByRole('region', { name: t('calendar:several.count', { count: 2 }) })
  await bar.getByRole('button', { name: t('calendar:several.status') }).click()
  await page.getByText(t('posts:obstacle.post.publishedAhead')).waitFor()
  expect(await page.getByRole('menuitem', { name: t('words:status.published') }).isDisabled()).toBe(true)
  await page.getByRole('menuitem', { name: t('words:status.loaded') }).click()
  const dialog = page.getByRole('dialog', { name: t('posts:loaded.title') })
  await dialog.getByLabel(t('posts:loaded.question', { count: 2 })).fill('Meta Business Suite')
  await dialog.getByRole('button', { name: t('posts:loaded.submit') }).click()
  for (const id of ids) {
    await expect.poll(() => cardOf(page, id).getAttribute('data-status')).toBe('loaded')
  }
  await page.getByRole('button', { name: t('calendar:several.clear') }).click()
  await cardOf(page, ids[1] ?? '').click()
  expect(await page.getByLabel(t('posts:field.loadedIn')).inputValue()).toBe('Meta Business Suite')
})

test('a day in the month shows two posts and says how many more there are; opened, it grows with them, so that none lies over the week below', async () => {
  const { page, t } = await openMonth()
  for (const title of ['Een', 'Twee', 'Drie', 'Vier']) {
    await page.keyboard.press('c')
    const form = page.getByRole('dialog', { name: t('calendar:bar.newPost') })
    await form.waitFor()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'hidden' })
  }
  // What was just put there stays in sight; whoever comes later finds the day folded.
  await page.reload()
  const day = page.locator(`[role=cell][data-date="${today.toString()}"]`)
  const more = day.getByRole('button', { name: /^Nog \d+$/ })
  await more.waitFor()
  expect(await day.locator('[data-post-id]').count()).toBe(2)
  await more.click()
  const last = day.locator('[data-post-id]').last()
  await expect.poll(() => day.locator('[data-post-id]').count()).toBeGreaterThanOrEqual(4)
  await expect.poll(() => day.locator('[role=button]:focus [data-post-id]').count()).toBe(1)
  const [below, end] = await Promise.all([bottomOf(day), bottomOf(last)])
  expect(end).toBeLessThanOrEqual(below)
})

test('a day and a time are typed as people type them, or picked, in the language of the screen', async () => {
  const { page, t } = await openMonth()
  const id = await idOf(page.locator('[data-status=open]').first())
  const target = today.add({ days: 17 })
  await cardOf(page, id).click()
  await chooseDeed(page, t, 'inspector.move')
  const dialog = page.getByRole('dialog', { name: t('calendar:move.title') })
  const date = dialog.getByLabel(t('calendar:move.date'))
  const time = dialog.getByLabel(t('calendar:move.time'))
  await date.fill(`18-${target.month}`)
  await date.press('Tab')
  expect(await date.inputValue()).toBe(formatDate(target.toString(), 'nl', 'field'))
  await time.fill('930')
  await time.press('Tab')
  expect(await time.inputValue()).toBe('09:30')

  await date.click()
  const picked = target
    .add({ days: 1 })
    .toLocaleString('nl', { day: 'numeric', month: 'long', year: 'numeric' })
  await page.getByRole('button', { name: picked, exact: true }).waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: picked, exact: true }).waitFor({ state: 'hidden' })
  expect(await dialog.isVisible(), 'Escape closes the days and not yet the dialog').toBe(true)
  await date.click()
  await page.getByRole('button', { name: picked, exact: true }).click()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => dayOf(page, id)).toBe(target.add({ days: 1 }).toString())
  await expect.poll(() => cardOf(page, id).innerText()).toContain('09:30')
})

test('a moment that the rules forbid says which do, and the move is still one’s own choice', async () => {
  const { page, t } = await openMonth()
  const id = await idOf(page.locator('[data-status=open]').first())
  await cardOf(page, id).click()
  await chooseDeed(page, t, 'inspector.move')
  const dialog = page.getByRole('dialog', { name: t('calendar:move.title') })
  expect(await dialog.getByText(t('calendar:obstacles.title')).count()).toBe(0)
  const time = dialog.getByLabel(t('calendar:move.time'))
  await time.fill('03:15')
  await time.press('Tab')
  const window = t('calendar:obstacles.window', { channel: '' }).split('.')[0]?.trim() ?? ''
  await dialog.getByText(window).waitFor()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: t('calendar:move.submit') }).click()
  await expect.poll(() => cardOf(page, id).innerText()).toContain('03:15')
})

test('the posts in view leave as a file that a Dutch spreadsheet opens', async () => {
  const { page, t } = await openMonth()
  await page
    .getByRole('button', { name: t('calendar:bar.more'), exact: true })
    .last()
    .click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: t('calendar:export.csv') }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [head = '', ...rows] = text.trim().split('\r\n')
  expect(head.split(';').length).toBeGreaterThan(10)
  expect(rows.length).toBeGreaterThan(20)
})
