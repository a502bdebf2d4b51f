import type { Person } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { CommentSection } from './comment-section.tsx'

let view: WorkspaceView
let people: readonly Person[]
let postId: string

beforeEach(async () => {
  view = await makeWorkspace()
  const { workspaceId } = view
  const row = { id: newId(), version: 0, name: 'Yusuf Öztürk' }
  await client.person.save.mutate({ workspaceId, row })
  const strategy = await client.strategy.get.query({ workspaceId })
  people = strategy.people
  postId = newId()
  const channelId = strategy.channels[0]?.id ?? ''
  const post = { id: postId, channelId, date: '2027-06-10', time: '12:00', title: 'Feest' }
  await client.post.create.mutate({ workspaceId, post })
})

const section = () => <CommentSection postId={postId} people={people} />
const field = () =>
  page.getByRole('textbox', { name: 'Schrijf een reactie' }).or(page.getByLabelText('Schrijf een reactie'))
const saved = () => client.comment.list.query({ workspaceId: view.workspaceId, postId })

test('without comments it says how to name somebody', async () => {
  await show(section(), { view })
  await expect.element(page.getByText(/Nog niets gezegd/)).toBeVisible()
})

test('a name is chosen by keyboard and kept by id, and what looks like HTML is text', async () => {
  await show(section(), { view })
  await userEvent.type(field(), '<b>Kijk</b> @yu')
  await expect.element(page.getByRole('option', { name: /Yusuf Öztürk/ })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(field()).toHaveValue('<b>Kijk</b> @Yusuf Öztürk ')
  await userEvent.click(page.getByRole('button', { name: 'Plaats reactie' }))
  const line = page.getByRole('listitem')
  await expect.poll(() => line.query()?.textContent).toContain('<b>Kijk</b> @Yusuf Öztürk')
  expect(line.query()?.textContent).toContain('interne notitie')
  const yusuf = people.find(({ name }) => name === 'Yusuf Öztürk')
  expect(await saved()).toMatchObject([{ text: `<b>Kijk</b> @[${yusuf?.id}]`, isInternal: true }])
})

test('Escape closes the list of names and leaves what was typed', async () => {
  await show(section(), { view })
  await userEvent.type(field(), 'Dag @')
  await expect.element(page.getByRole('option').first()).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('option').first()).not.toBeInTheDocument()
  await expect.element(field()).toHaveValue('Dag @')
})

test('one’s own comment is edited and removed', async () => {
  const comment = { id: newId(), version: 0, postId, text: 'Tyopfout', isInternal: false }
  await client.comment.save.mutate({ workspaceId: view.workspaceId, comment })
  await show(section(), { view })
  await userEvent.click(page.getByRole('button', { name: 'Wijzigen' }))
  await page.getByLabelText('Wijzig je reactie').fill('Tikfout')
  await userEvent.click(page.getByRole('button', { name: 'Bewaren' }))
  await expect.element(page.getByText('Tikfout')).toBeVisible()
  await expect.element(page.getByText('(gewijzigd)')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Weghalen' }))
  await expect.poll(saved).toEqual([])
})

testAccessible(section)
