import type { Post, PostPatch } from '@cadans/domain'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { usePostEditor } from './use-post-editor.ts'

const first = { title: 'Buurtfeest', note: 'Vraag Sara' }

/** @param patch what is saved over the post as it was first seen */
function Saving({ post, patch }: { post: Post; patch: PostPatch }) {
  const { save, conflict, savedAt } = usePostEditor(post)
  const [outcome, setOutcome] = useState('')
  return (
    <>
      <button
        onClick={() => void save(patch, post).then((isTaken) => setOutcome(isTaken ? 'taken' : 'asked'))}
      >
        save
      </button>
      <p role='status'>{outcome}</p>
      <p>about {conflict?.fields.join(', ') ?? 'nothing'}</p>
      <p>{savedAt === null ? 'no text saved' : 'text saved'}</p>
    </>
  )
}

async function makePost() {
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const { channels } = await client.strategy.get.query({ workspaceId })
  const made = { id: newId(), channelId: channels[0]?.id ?? '', date: today, time: '10:00', ...first }
  const { post } = await client.post.create.mutate({ workspaceId, post: made })
  return { view, post }
}

test.each<[string, PostPatch, string, string, typeof first]>([
  ['another field', { note: 'mine' }, 'taken', 'nothing', { title: 'theirs', note: 'mine' }],
  ['the same field', { title: 'mine' }, 'asked', 'title', { ...first, title: 'theirs' }],
  ['the same in the same way', { title: 'theirs' }, 'taken', 'nothing', { ...first, title: 'theirs' }],
  [
    'what I typed back to what it was',
    { title: first.title, note: 'mine' },
    'taken',
    'nothing',
    { title: 'theirs', note: 'mine' },
  ],
])('others change the title unseen, and I %s', async (_what, patch, outcome, fields, saved) => {
  const { view, post } = await makePost()
  const { workspaceId } = view
  const { id } = post
  await client.post.update.mutate({ workspaceId, id, version: post.version, patch: { title: 'theirs' } })
  await show(<Saving post={post} patch={patch} />, { view })
  await userEvent.click(page.getByRole('button', { name: 'save' }))
  await expect.element(page.getByRole('status')).toMatchTextContent(outcome)
  await expect.element(page.getByText(`about ${fields}`)).toBeVisible()
  expect(await client.post.get.query({ workspaceId, id })).toMatchObject(saved)
})

test('what is typed is saved with a quiet line, and what is chosen with a message that carries Undo', async () => {
  const { view, post } = await makePost()
  await show(
    <>
      <Saving post={post} patch={{ note: 'mine' }} />
      <Saving post={post} patch={{ time: '11:00' }} />
    </>,
    { view },
  )
  const buttons = page.getByRole('button', { name: 'save' })
  await userEvent.click(buttons.first())
  await expect.element(page.getByText('text saved', { exact: true })).toBeVisible()
  expect(page.getByRole('alert').elements()).toEqual([])
  await userEvent.click(buttons.last())
  await expect.element(page.getByRole('alert')).toMatchTextContent('Tijd bewaard')
})
