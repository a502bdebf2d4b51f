import { expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import {
  sharedProduct,
  calendarOf,
  meetTraveller,
  openExample,
  type Traveller,
  visit,
} from './open-product.ts'

const baseUrl = sharedProduct()

interface Room extends Traveller {
  workspaceId: string
  slider: Locator
  /** How many posts the panel says would change. */
  changed: () => Promise<number>
  /** Requests to plan on the server. */
  proposals: string[]
}

async function openThemes(
  traveller: Traveller,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Room> {
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  await prepare(page)
  const proposals: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('plan.propose')) proposals.push(request.url())
  })
  await visit(page, `${workspace}/tactic?section=themes`)
  const panel = page.getByRole('complementary', { name: t('whatIf:title') })
  const figure = panel.locator('[data-kind="moved"] dd')
  await figure.waitFor()
  await expect.poll(() => panel.getByRole('status').textContent()).toContain('0 ')
  const changed = async () => Number(await figure.textContent())
  const slider = page.getByRole('slider').first()
  return { ...traveller, workspaceId: workspace.replace('/w/', ''), slider, changed, proposals }
}

/** Takes the thumb and moves it; the hand stays on it until `letGo`. */
async function drag(page: Page, slider: Locator, percent: number): Promise<void> {
  const box = await slider.boundingBox()
  if (box === null) throw new Error('Nothing there to take hold of.')
  const now = Number(await slider.inputValue()) / 1000
  const at = (share: number) => box.x + 8 + share * (box.width - 16)
  const y = box.y + box.height / 2
  await page.mouse.move(at(now), y)
  await page.mouse.down()
  await page.mouse.move(at(now + percent / 100), y, { steps: 20 })
}

test('a share is tried, let go, tried again and applied, and one undo takes that back', async () => {
  const traveller = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const { page, t, workspaceId, slider, changed, proposals } = await openThemes(traveller)
  const panel = page.getByRole('complementary', { name: t('whatIf:title') })
  const before = await calendarOf(page, workspaceId)
  const share = await slider.inputValue()

  // The page says "saved" from the start, and walking off before anything was saved leaves nothing to undo.
  const saved = page.waitForResponse((response) => response.url().includes('tactic.save'))
  // The hand is still on the thumb.
  await drag(page, slider, 15)
  expect(Number(await slider.inputValue())).toBeGreaterThan(Number(share) + 100)
  await expect.poll(changed).toBeGreaterThan(0)
  await page.mouse.up()

  const spoken = panel.getByRole('status').first()
  const [start = ''] = t('whatIf:spoken', { added: 0, moved: 7, removed: 0, kept: 0, leftOut: 0 }).split('7')
  await expect.poll(() => spoken.textContent()).not.toContain(`${start}0 `)
  const said = async () => (await spoken.textContent())?.includes(`${start}${await changed()} `)
  await expect.poll(said).toBe(true)
  await saved
  await page.getByText(t('tactic:save.saved')).first().waitFor()
  expect(await calendarOf(page, workspaceId)).toBe(before)

  const walkAway = page.getByRole('button', { name: t('whatIf:walkAway') })
  await walkAway.click()
  await page.getByText(t('whatIf:walkedAway')).waitFor()
  expect(await slider.inputValue()).toBe(share)
  await expect.poll(changed).toBe(0)
  expect(await walkAway.getAttribute('aria-disabled')).toBe('true')
  // As any edit, that one is taken back by Undo.
  await page.keyboard.press('Control+z')
  await expect.poll(() => slider.inputValue()).not.toBe(share)
  await walkAway.click()
  await expect.poll(() => slider.inputValue()).toBe(share)
  await page.getByText(t('tactic:save.saved')).first().waitFor()
  expect(proposals).toEqual([])

  await drag(page, slider, 20)
  await page.mouse.up()
  await expect.poll(changed).toBeGreaterThan(0)
  await page.getByRole('button', { name: t('plan:button') }).click()
  const apply = page.getByRole('button', { name: /^Pas \d+ verandering/ })
  await apply.waitFor()
  const count = Number(/\d+/.exec((await apply.textContent()) ?? '')?.[0])
  await expect.poll(changed).toBe(count)
  await apply.click()
  await page.getByText(t('plan:applied', { placed: 0, moved: count, removed: 0 })).waitFor()
  await expect.poll(changed).toBe(0)
  expect(await calendarOf(page, workspaceId)).not.toBe(before)

  await page
    .getByRole('button', { name: t('common:undo') })
    .last()
    .click()
  await expect.poll(() => calendarOf(page, workspaceId)).toBe(before)
})

test('what a share cannot get is said before anything is applied', async () => {
  const traveller = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const { page, t, slider } = await openThemes(traveller)
  const panel = page.getByRole('complementary', { name: t('whatIf:title') })
  const limits = panel.getByRole('note', { name: t('plan:limits.title') })
  const [start = ''] = t('whatIf:spoken', { added: 0, moved: 7, removed: 0, kept: 0, leftOut: 0 }).split('7')
  await slider.press('End')
  // Spoken is what was thought through.
  const spoken = panel.getByRole('status').first()
  await expect.poll(() => spoken.textContent()).not.toContain(`${start}0 `)
  await expect.poll(() => limits.getByRole('listitem').allInnerTexts()).not.toEqual([])
  const said = await limits.getByRole('listitem').allInnerTexts()
  await page.getByRole('button', { name: t('plan:button') }).click()
  const inPlan = page.getByRole('dialog').getByRole('note', { name: t('plan:limits.title') })
  await expect.poll(() => inPlan.getByRole('listitem').allInnerTexts()).toEqual(said)
})

test('dealing everything anew is a wish of its own, and off until somebody wants it', async () => {
  const traveller = await meetTraveller({ language: 'en', width: 1440, baseUrl })
  const { page, t, slider, changed } = await openThemes(traveller)
  await drag(page, slider, 15)
  await page.mouse.up()
  await expect.poll(changed).toBeGreaterThan(0)
  await page.getByRole('button', { name: t('plan:button') }).click()
  const apply = page.getByRole('button', { name: /^Apply \d+ change/ })
  await apply.waitFor()
  const count = async () => Number(/\d+/.exec((await apply.textContent()) ?? '')?.[0])
  const few = await count()
  const rebalance = page.getByRole('switch', { name: t('plan:rebalance.label') })
  expect(await rebalance.isChecked()).toBe(false)
  await rebalance.click()
  await expect.poll(count).toBeGreaterThan(few)
  await rebalance.click()
  await expect.poll(count).toBe(few)
})

test('without the worker the server answers, and the page says nothing wrong', async () => {
  const expectedErrors = [/planner\.worker/, /ERR_FAILED/]
  const traveller = await meetTraveller({
    language: 'en',
    width: 1440,
    baseUrl,
    expectedErrors,
  })
  const { page, slider, changed, proposals } = await openThemes(traveller, async (page) => {
    await page.route('**/planner.worker*', (route) => route.abort())
  })
  await drag(page, slider, 15)
  await page.mouse.up()
  await expect.poll(changed).toBeGreaterThan(0)
  expect(proposals.length).toBeGreaterThan(0)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('on a phone the effect lies at the foot of the screen, and opens', async () => {
  const traveller = await meetTraveller({ language: 'en', width: 390, baseUrl })
  const { page, t, slider, changed } = await openThemes(traveller)
  await slider.focus()
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight')
  await expect.poll(changed).toBeGreaterThan(0)
  const themes = page.getByRole('heading', { name: t('whatIf:themes.title'), exact: true })
  expect(await themes.isVisible()).toBe(false)
  await page.getByRole('button', { name: t('whatIf:show') }).click()
  await themes.waitFor()
  await page.getByRole('button', { name: t('common:showAsTable') }).click()
  await page.getByRole('columnheader', { name: t('whatIf:weeks.week') }).waitFor()
})
