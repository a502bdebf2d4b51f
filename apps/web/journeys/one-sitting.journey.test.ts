import { expect, test } from 'vitest'
import { cardOf, dayOf, dragToDay, idOf } from './calendar-hands.ts'
import { rooms } from './every-room.ts'
import { arrive, bringUpProduct, meetTraveller, openExample, type Traveller, visit } from './open-product.ts'
import { makeFirstAccount } from './people.ts'

const product = bringUpProduct()
const owner = { name: 'Sara Bakker', email: 'sara@voorbeeld.nl' }
const month = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ months: 1 }).with({ day: 1 })

/** Walks through all rooms without loading the page anew, as somebody does who keeps it open, and ends at a month ahead. */
async function visitAll({ page }: Traveller, workspace: string): Promise<void> {
  const last = `calendar?view=month&date=${month.toString()}`
  for (const address of [
    ...[...rooms, last].map((room) => `${workspace}/${room}`),
    '/overview',
    `${workspace}/${last}`,
  ]) {
    await visit(page, address)
    await arrive(page)
  }
}

/** Drags a post, makes one and takes it back: each is kept and shown, and none is said to be refused. */
async function write({ page, t }: Traveller, title: string): Promise<void> {
  const id = await idOf(page.locator('[data-status=open]').nth(4))
  const day = await dayOf(page, id)
  const target = month.with({ day: day === month.with({ day: 16 }).toString() ? 17 : 16 }).toString()
  await dragToDay(page, id, target)
  await page.getByRole('button', { name: t('common:undo') }).waitFor()
  expect(await dayOf(page, id)).toBe(target)

  await page.getByRole('button', { name: t('calendar:bar.newPost') }).click()
  await page.getByLabel(t('calendar:add.post')).fill(title)
  await page.keyboard.press('Enter')
  const made = page.locator('[data-post-id]', { hasText: title })
  await made.waitFor()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.keyboard.press('Control+z')
  await made.waitFor({ state: 'detached' })
  expect(await page.getByText(t('errors:server.internal')).count()).toBe(0)
}

/** Changes the title of a post by a call, as somebody else's browser does. */
async function changeElsewhere({ page }: Traveller, workspace: string, title: string): Promise<string> {
  const workspaceId = workspace.replace('/w/', '')
  const id = await idOf(page.locator('[data-status=open]').nth(4))
  const found = await page.request.post('/trpc/post.get', { data: { workspaceId, id } })
  const { result } = (await found.json()) as { result: { data: { version: number } } }
  const data = { workspaceId, id, version: result.data.version, patch: { title } }
  const answer = await page.request.post('/trpc/post.update', { data })
  expect(answer.status()).toBe(200)
  return id
}

test('whoever has been in every room writes as well as who comes straight, signed in and not', async () => {
  const sara = await meetTraveller({
    language: 'nl',
    baseUrl: product().url,
    width: 1440,
    colorScheme: 'light',
  })
  const workspace = await openExample(sara)
  await visit(sara.page, `${workspace}/today`)
  await visitAll(sara, workspace)
  await write(sara, 'Zonder account')

  await makeFirstAccount(sara, workspace, owner)
  await visitAll(sara, workspace)
  await write(sara, 'Met een account')
  const id = await changeElsewhere(sara, workspace, 'Van een ander')
  await cardOf(sara.page, id).getByText('Van een ander').waitFor()
})
