import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { BinPage } from './bin-page.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace()
})

async function dropIdea(title: string): Promise<void> {
  const { workspaceId } = view
  const { row } = await client.idea.save.mutate({ workspaceId, row: { id: newId(), version: 0, title } })
  await client.idea.remove.mutate({ workspaceId, id: row.id, version: row.version })
}

const ideas = async () =>
  (await client.idea.list.query({ workspaceId: view.workspaceId })).map(({ title }) => title)
const bringBack = (title: string) => page.getByRole('button', { name: `Terugzetten: ${title}` })

test('an empty bin says what would stand here', async () => {
  await show(<BinPage />, { view })
  await expect.element(page.getByText('De prullenbak is leeg')).toBeVisible()
})

test('what was deleted says what it was, by whom and for how long it stays, and comes back', async () => {
  await dropIdea('Een lange tafel')
  await dropIdea('<b>Vet</b>')
  await show(<BinPage />, { view })
  const line = page.getByRole('listitem').filter({ hasText: 'Een lange tafel' })
  await expect
    .poll(() => line.query()?.textContent)
    .toMatch(/idee · verwijderd door Sara Bakker, .* · nog 30 dagen/)
  await expect.element(page.getByText('<b>Vet</b>')).toBeVisible()
  await userEvent.click(bringBack('Een lange tafel'))
  await expect.element(line).not.toBeInTheDocument()
  expect(await ideas()).toEqual(['Een lange tafel'])
  await userEvent.click(bringBack('<b>Vet</b>'))
  await expect.element(page.getByText('De prullenbak is leeg')).toBeVisible()
})

test('a viewer sees what is in it, and is not offered to bring it back', async () => {
  await dropIdea('Een lange tafel')
  await show(<BinPage />, { view: { ...view, role: 'viewer' } })
  await expect.element(page.getByText('Een lange tafel')).toBeVisible()
  await expect.element(bringBack('Een lange tafel')).not.toBeInTheDocument()
})

test('a contributor is offered to bring back ideas, and posts of their own or of nobody', async () => {
  const { workspaceId } = view
  const [channel] = (await client.strategy.get.query({ workspaceId })).channels
  const joost = { id: newId(), version: 0, name: 'Joost', weeklyMinutes: 60, formatIds: [] }
  await client.person.save.mutate({ workspaceId, row: joost })
  const owners = { 'Van Sara': view.me.id, 'Van niemand': null, 'Van Joost': joost.id }
  for (const [title, ownerId] of Object.entries(owners)) {
    const post = {
      id: newId(),
      channelId: channel?.id ?? '',
      date: view.today,
      time: '12:00',
      title,
      ownerId,
    }
    await client.post.create.mutate({ workspaceId, post })
    await client.post.remove.mutate({ workspaceId, posts: [{ id: post.id, version: 1 }] })
  }
  await dropIdea('Een lange tafel')
  await show(<BinPage />, { view: { ...view, role: 'contributor' } })
  await expect.element(page.getByText('Van Joost')).toBeVisible()
  for (const title of ['Van Sara', 'Van niemand', 'Een lange tafel']) {
    await expect.element(bringBack(title)).toBeVisible()
  }
  await expect.element(bringBack('Van Joost')).not.toBeInTheDocument()
})

test('what cannot be read says why, and offers to try again', async () => {
  await show(<BinPage />, { view: viewFixture({ workspaceId: newId() }) })
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
})

testAccessible(() => <BinPage />)
