import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { ResultForm } from './result-form.tsx'

async function makePost() {
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const { channels } = await client.strategy.get.query({ workspaceId })
  const id = newId()
  const place = { channelId: channels[0]?.id ?? '', date: today, time: '00:00' }
  await client.post.create.mutate({
    workspaceId,
    post: { id, ...place, title: 'Buurtfeest', status: 'published' },
  })
  return { view, postId: id }
}

test('what was read is kept, and what was left open is not known', async () => {
  const { view, postId } = await makePost()
  const done = vi.fn<() => void>()
  await show(<ResultForm postId={postId} result={null} onDone={done} />, { view })
  await page.getByLabelText('Bereik', { exact: true }).fill('900')
  await page.getByLabelText('Opmerkingen', { exact: true }).fill('7')
  await userEvent.click(page.getByRole('button', { name: 'Bewaar' }))
  await expect.poll(() => done.mock.calls.length).toBe(1)
  const { workspaceId } = view
  const saved = await client.result.ofPost.query({ workspaceId, postId })
  expect(saved).toMatchObject({ reach: 900, comments: 7, clicks: null })
})

test('figures that belong to another post are taken away, and Undo brings them back', async () => {
  const { view, postId } = await makePost()
  const { workspaceId, today } = view
  const read = { id: newId(), version: 0, postId, measuredOn: today, reach: 900 }
  const { row } = await client.result.save.mutate({ workspaceId, row: read })
  await show(<ResultForm postId={postId} result={row} />, { view })
  await userEvent.click(page.getByRole('button', { name: 'Haal deze cijfers weg' }))
  await expect.poll(() => client.result.ofPost.query({ workspaceId, postId })).toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }))
  await expect.poll(() => client.result.ofPost.query({ workspaceId, postId })).toMatchObject({ reach: 900 })
})

test.each([
  ['Bereik', '-4', /./],
  ['Op tijd beantwoord', '3', /niet vaker op tijd geantwoord/],
])('%s of %s is refused beside the field, and stays as it was typed', async (label, typed, sentence) => {
  const { view, postId } = await makePost()
  await show(<ResultForm postId={postId} result={null} />, { view })
  await page.getByLabelText('Beantwoord', { exact: true }).fill('2')
  const field = page.getByLabelText(label, { exact: true })
  await field.fill(typed)
  await userEvent.click(page.getByRole('button', { name: 'Bewaar' }))
  await expect.element(field).toHaveAccessibleDescription(sentence)
  await expect.element(field).toHaveValue(typed)
  expect(await client.result.ofPost.query({ workspaceId: view.workspaceId, postId })).toBeNull()
})

testAccessible(() => <ResultForm postId={newId()} result={null} />)
