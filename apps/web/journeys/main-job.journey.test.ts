import { addDays } from '@cadans/domain'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { cardOf, chooseDeed, dayOf, dragToDay, idOf, openChip } from './calendar-hands.ts'
import { meetTraveller, enterExample, type Traveller, sharedProduct, visit } from './open-product.ts'

const baseUrl = sharedProduct()
const today = Temporal.Now.plainDateISO('Europe/Amsterdam')

/** Gives the first theme ten points more, and sees what that would change. */
async function changeShare({ page, t }: Traveller, workspace: string): Promise<void> {
  await visit(page, `${workspace}/tactic?section=themes`)
  const slider = page.getByRole('slider').first()
  const before = Number(await slider.inputValue())
  await slider.focus()
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowRight')
  expect(Number(await slider.inputValue())).toBe(before + 100)
  const shares = await page.getByRole('slider').evaluateAll((all) =>
    // The text in the page knows no types of ours.
    all.map((one) => Number((one as unknown as { value: string }).value)),
  )
  expect(shares.reduce((a, b) => a + b, 0)).toBe(1000)
  await page.getByText(t('tactic:save.saved')).first().waitFor()
}

/** @returns the sentence of the toast */
async function applyPlan({ page, t }: Traveller): Promise<string> {
  await page.getByRole('button', { name: t('plan:button') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(new RegExp(`^\\d+\\s*${t('plan:counts.moved')}$`)).waitFor()
  const apply = dialog.getByRole('button', {
    name: new RegExp(t('plan:apply', { count: 123 }).replace('123', '\\d+')),
  })
  await apply.click()
  await dialog.waitFor({ state: 'hidden' })
  const toast = page
    .getByRole('alert')
    .filter({ hasText: t('common:undo') })
    .first()
  return toast.innerText()
}

/** Five weeks from this one, of which the later ones have free places. */
async function openWeeksAhead({ page }: Traveller, workspace: string): Promise<void> {
  await visit(page, `${workspace}/calendar?view=month&date=${today.toString()}`)
  await page.locator('[data-post-id]').first().waitFor()
}

const screens = [
  { language: 'nl', width: 1440, colorScheme: 'light' },
  { language: 'en', width: 1440, colorScheme: 'dark' },
] as const

test.each(screens)(
  'example → share → difference → apply → drag → undo → fill → owner → feed ($language, $width px)',
  async (screen) => {
    const traveller = await meetTraveller({ ...screen, baseUrl })
    const { page, t } = traveller
    const workspace = await enterExample(traveller)

    await changeShare(traveller, workspace)
    expect(await applyPlan(traveller)).toMatch(/[1-9]/)

    await openWeeksAhead(traveller, workspace)
    const id = await idOf(page.locator('[data-status=open]').nth(3))
    const from = await dayOf(page, id)
    const to = addDays(from, from.endsWith('-15') ? 1 : 7)
    await dragToDay(page, id, to)
    await expect.poll(() => dayOf(page, id)).toBe(to)
    await page.reload()
    await cardOf(page, id).waitFor()
    expect(await dayOf(page, id), 'the move was kept').toBe(to)

    await page.keyboard.press('Control+z')
    await expect.poll(() => dayOf(page, id)).toBe(from)

    await cardOf(page, id).click()
    await page.getByLabel(t('posts:open.titleLabel')).fill('Oma Jo & de 🚲, "fietsles"; deel 2')
    await page.getByRole('button', { name: t('posts:open.fill'), exact: true }).click()
    await expect.poll(() => cardOf(page, id).getAttribute('data-status')).toBe('planned')

    await openChip(page, t('posts:field.owner'))
    await page.getByRole('option', { name: 'Meryem Kaya' }).click()
    await expect.poll(() => cardOf(page, id).innerText()).toContain('Meryem Kaya')

    const event = await subscribe(traveller, workspace, id)
    expect(event.summary).toContain('Oma Jo & de 🚲, "fietsles"; deel 2')
    expect(event.description).toContain('Meryem Kaya')
    expect(event.startDate.toJSDate().toISOString().slice(0, 10)).toBe(from)
  },
)

test('on a phone the same is done without dragging (nl, 390 px)', async () => {
  const traveller = await meetTraveller({ language: 'nl', width: 390, baseUrl })
  const { page, t } = traveller
  const workspace = await enterExample(traveller)
  await changeShare(traveller, workspace)
  expect(await applyPlan(traveller)).toMatch(/[1-9]/)

  await visit(page, `${workspace}/calendar?view=list&date=${today.toString()}`)
  const id = await idOf(page.locator('[data-status=open]').nth(2))
  await cardOf(page, id).click()
  await page.getByLabel(t('posts:open.titleLabel')).fill('Fietsles voor Amina')
  await page.getByRole('button', { name: t('posts:open.fill') }).click()
  // At once, while the title is still being saved: she does not collide with herself.
  await chooseDeed(page, t, 'inspector.move')
  const target = today.add({ days: 17 }).toString()
  const dialog = page.getByRole('dialog', { name: t('calendar:move.title') })
  await dialog.getByLabel(t('calendar:move.date')).fill(target)
  await dialog.getByRole('button', { name: t('calendar:move.submit') }).click()
  await dialog.waitFor({ state: 'hidden' })

  const event = await subscribe(traveller, workspace, id)
  expect(event.summary).toContain('Fietsles voor Amina')
  expect(event.startDate.toJSDate().toISOString().slice(0, 10)).toBe(target)
})

/** Makes a feed, fetches its address as a calendar program would, and reads one post from it. */
async function subscribe({ page, t }: Traveller, workspace: string, postId: string): Promise<ICAL.Event> {
  await visit(page, `${workspace}/share`)
  await page.getByRole('button', { name: t('feeds:makeChosen') }).click()
  await page.getByLabel(t('feeds:name')).fill('Telefoon')
  await page.getByRole('button', { name: t('common:create'), exact: true }).click()
  const address = await page.getByLabel(t('common:secretAddress'), { exact: true }).inputValue()
  expect(await page.getByRole('link', { name: t('feeds:webcal') }).getAttribute('href')).toMatch(/^webcal:/)
  const answer = await fetch(address)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const calendar = ICAL.Component.fromString(await answer.text())
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const event = events.find(({ uid }) => uid.startsWith(postId))
  if (event === undefined) throw new Error('The post is not in the feed.')
  return event
}
