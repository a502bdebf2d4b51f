import { addDays } from '@cadans/domain'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../../lib/new-id.ts'
import { client } from '../../../lib/trpc.ts'
import type { WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show, testAccessible } from '../../../testing/show.tsx'
import { ImportDialog } from './import-dialog.tsx'

let view: WorkspaceView
let postId: string

beforeEach(async () => {
  view = await makeWorkspace()
  const { workspaceId, today } = view
  const { channels } = await client.strategy.get.query({ workspaceId })
  postId = newId()
  const post = {
    id: postId,
    channelId: channels[0]?.id ?? '',
    date: addDays(today, -3),
    time: '10:00',
    title: 'Buurtfeest',
    status: 'published' as const,
    link: 'https://www.instagram.com/p/abc/',
  }
  await client.post.create.mutate({ workspaceId, post })
})

const paste = (text: string) => page.getByLabelText('Of plak hier').fill(text)
const confirm = () => page.getByRole('button', { name: /^Lees \d+ result/ })
const resultOf = () => client.result.ofPost.query({ workspaceId: view.workspaceId, postId })

test('nothing is written until it is confirmed, and then it stands beside the post', async () => {
  const done = vi.fn<() => void>()
  await show(<ImportDialog onClose={done} />, { view })
  await paste('Permalink;Bereik;Vindikleuks\ninstagram.com/p/abc?igsh=1;1.234;56\n')
  await expect.element(page.getByRole('status').last()).toMatchTextContent('1 nieuw')
  expect(await resultOf()).toBeNull()
  await userEvent.click(confirm())
  await expect.poll(() => done.mock.calls.length).toBe(1)
  expect(await resultOf()).toMatchObject({ reach: 1234, reactions: 56, comments: null })
})

test('a column that nobody knows can be told what it is about, each field once', async () => {
  await show(<ImportDialog onClose={() => undefined} />, { view })
  await paste('Adres;Gezien\nhttps://instagram.com/p/abc;77\n')
  await expect.element(page.getByText('Zonder adres of moment van plaatsen', { exact: false })).toBeVisible()
  await userEvent.click(page.getByRole('combobox', { name: 'Betekenis van kolom Adres' }))
  await userEvent.click(page.getByRole('option', { name: 'Adres van de post' }))
  await userEvent.click(page.getByRole('combobox', { name: 'Betekenis van kolom Gezien' }))
  await userEvent.click(page.getByRole('option', { name: 'Weergaven' }))
  await userEvent.click(confirm())
  await expect.poll(async () => (await resultOf())?.impressions).toBe(77)
})

test('dates that can be two days are asked about before anything is matched', async () => {
  await show(<ImportDialog onClose={() => undefined} />, { view })
  await paste('Datum;Bereik\n03/04/2026;5\n')
  await expect.element(page.getByText('Kies eerst hoe de datums geschreven zijn.')).toBeVisible()
  await userEvent.click(page.getByRole('combobox', { name: 'Volgorde van datums' }))
  await userEvent.click(page.getByRole('option', { name: 'dag, maand, jaar' }))
  await expect.element(page.getByText('Geen post gevonden')).toBeVisible()
  await expect.element(confirm()).toBeDisabled()
})

test.each(['zomaar wat tekst', 'Bereik;Vindikleuks'])('%s is no table, and says so', async (text) => {
  await show(<ImportDialog onClose={() => undefined} />, { view })
  await paste(text)
  await expect.element(page.getByText('Hier is geen tabel in te vinden', { exact: false })).toBeVisible()
})

testAccessible(
  () => <ImportDialog onClose={() => undefined} />,
  () => paste('Permalink;Datum;Bereik\ninstagram.com/p/abc;03/04/2026;veel\n'),
)
