import type { Locator, Page } from 'playwright-core'
import { type Traveller, visit } from './open-product.ts'

/** The card of a post in the calendar, by its id. */
export function cardOf(page: Page, postId: string): Locator {
  return page.locator(`[data-post-id="${postId}"]`).first()
}

export async function idOf(card: Locator): Promise<string> {
  const id = await card.getAttribute('data-post-id')
  if (id === null) throw new Error('This card has no post.')
  return id
}

/** The day whose column and row of the month hold the middle of the card, `YYYY-MM-DD`. */
export async function dayOf(page: Page, postId: string): Promise<string> {
  const { x, y } = await middleOf(cardOf(page, postId))
  for (const day of await page.locator('[data-date]').all()) {
    const box = await day.boundingBox()
    if (box !== null && x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height) {
      return (await day.getAttribute('data-date')) ?? ''
    }
  }
  return ''
}

export async function dragToDay(page: Page, postId: string, date: string): Promise<void> {
  const from = await middleOf(cardOf(page, postId))
  const to = await middleOf(page.locator(`[data-date="${date}"]`).first())
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // More than one step: a drag begins after a few pixels, and the calendar looks where the hand passes.
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
}

/** Gives an open place of the month around a day the title 'Eerste titel', and leaves it open. @returns its id */
export async function fillPlace({ page, t }: Traveller, workspace: string, day: string): Promise<string> {
  await visit(page, `${workspace}/calendar?view=month&date=${day}`)
  const id = await idOf(page.locator('[data-status=open]').nth(1))
  await cardOf(page, id).click()
  await page.getByLabel(t('posts:open.titleLabel')).fill('Eerste titel')
  await page.getByRole('button', { name: t('posts:open.fill') }).click()
  await page.getByRole('textbox', { name: t('posts:field.title'), exact: true }).waitFor()
  return id
}

/** Chooses something of the menu of the post that is open. */
export async function chooseDeed(page: Page, t: Traveller['t'], deed: 'inspector.move'): Promise<void> {
  await page.getByRole('button', { name: t('posts:inspector.actions'), exact: true }).click()
  await page.getByRole('menuitem', { name: t(`posts:${deed}`) }).click()
}

/** Applies what updating the plan would change, whatever it is. */
export async function updatePlan(traveller: Traveller): Promise<void> {
  await traveller.page.getByRole('button', { name: traveller.t('plan:button') }).click()
  await applyShown(traveller)
}

/** Applies the difference that is open. Where somebody's change came between it is made again, and waits for another yes. */
export async function applyShown({ page, t }: Traveller): Promise<void> {
  const dialog = page.getByRole('dialog')
  const name = new RegExp(t('plan:apply', { count: 123 }).replace('123', '\\d+'))
  const apply = dialog.getByRole('button', { name })
  await apply.click()
  const stale = dialog.getByText(t('plan:stale')).waitFor()
  const applied = dialog.waitFor({ state: 'hidden' })
  if (await Promise.race([stale.then(() => true), applied.then(() => false)])) await apply.click()
  await applied
}

/** Opens the fields behind a chip of the post that is open. */
export async function openChip(page: Page, name: string): Promise<void> {
  // A message stays as long as the pointer is on it, over what is to be pressed.
  await page.mouse.move(0, 0)
  await page.getByRole('button', { name: new RegExp(`^${name}: `) }).click()
}

/** Where it ends on the screen, in pixels from above. */
export async function bottomOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('Nothing there to measure.')
  return box.y + box.height
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (box === null) throw new Error('Nothing there to take hold of.')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 40) }
}
