import { addDays, type FeedFilter } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { noteChangeNumber } from '../../lib/change-number.ts'
import { formatDate } from '../../lib/format.ts'
import { newId } from '../../lib/new-id.ts'
import { client, queryClient } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { type Setting, show } from '../../testing/show.tsx'
import { FeedsPage } from './feeds-page.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace()
})

const feeds = () => client.feed.list.query({ workspaceId: view.workspaceId })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const dialog = () => page.getByRole('dialog')

/** Makes a feed and opens the page on it. @returns its address on this server */
async function openWith(
  name: string,
  filter: Partial<FeedFilter> = {},
  setting: Setting = {},
): Promise<string> {
  const { workspaceId } = view
  const { url, changeNumber } = await client.feed.create.mutate({
    workspaceId,
    feed: { id: newId(), name, filter },
  })
  await noteChangeNumber(queryClient, workspaceId, changeNumber)
  await show(<FeedsPage />, { view, ...setting })
  await expect.element(page.getByRole('heading', { name })).toBeVisible()
  return url
}

test('a feed says what is in it, and from when until when it reaches', async () => {
  await openWith('Telefoon', { statuses: ['approved'], openPlaces: true })
  await expect.element(page.getByText('Akkoord, met open plekken')).toBeVisible()
  const day = (days: number) => formatDate(addDays(view.today, days), 'nl', 'words')
  await expect
    .element(page.getByText(`Van ${day(-30)} tot en met ${day(365)}`, { exact: true }))
    .toBeVisible()
})

test('another name and another choice are saved under the same address', async () => {
  await openWith('Telefoon', { statuses: ['approved'] })
  await userEvent.click(button('Bewerken: Telefoon'))
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveValue('Telefoon')
  await expect.element(page.getByText('Het adres blijft hetzelfde.', { exact: false })).toBeVisible()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Computer')
  await userEvent.click(dialog().getByText('Alles', { exact: true }))
  await userEvent.click(
    page.getByRole('switch', { name: 'Ook taken, routines, webcaredienst en wat je weer moet bekijken' }),
  )
  await userEvent.click(button('Opslaan'))
  await expect.element(page.getByRole('heading', { name: 'Computer' })).toBeVisible()
  await expect.element(page.getByText('Alle posts, met taken en routines')).toBeVisible()
  expect(await feeds()).toMatchObject([{ name: 'Computer', filter: { statuses: [], work: true } }])
})

test('a new address is shown once, and says that calendars have to subscribe again', async () => {
  const before = await openWith('Telefoon')
  await userEvent.click(button('Nieuw adres: Telefoon'))
  await userEvent.click(button('Nieuw adres'))
  const address = dialog().getByRole('textbox', { name: 'Adres' })
  await expect.poll(() => address.query()).toHaveProperty('value', expect.stringContaining('/feeds/'))
  await expect.element(address).not.toHaveValue(before)
  await expect.element(page.getByText('Het oude adres werkt niet meer.', { exact: false })).toBeVisible()
  for (const name of ['Outlook van werk of school (Microsoft 365)', 'Outlook.com (privé)', 'Google Agenda']) {
    await expect.element(page.getByRole('link', { name })).toBeVisible()
  }
  await userEvent.click(button('Klaar'))
  await expect.element(dialog()).not.toBeInTheDocument()
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await openWith('Telefoon', {}, { scheme })
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
