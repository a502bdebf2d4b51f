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
  const { save, conflict } = usePostEditor(post)
  const [outcome, setOutcome] = useState('')
  return (
    <>
      <button
        onClick={() => void save(patch, first).then((isTaken) => setOutcome(isTaken ? 'taken' : 'asked'))}
      >
        save
      </button>
      <p role='status'>{outcome}</p>
      <p>about {conflict?.fields.join(', ') ?? 'nothing'}</p>
    </>
  )
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
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const { channels } = await client.strategy.get.query({ workspaceId })
  const id = newId()
  const made = { id, channelId: channels[0]?.id ?? '', date: today, time: '10:00', ...first }
  const { post } = await client.post.create.mutate({ workspaceId, post: made })
  await client.post.update.mutate({ workspaceId, id, version: post.version, patch: { title: 'theirs' } })
  await show(<Saving post={post} patch={patch} />, { view })
  await userEvent.click(page.getByRole('button', { name: 'save' }))
  await expect.element(page.getByRole('status')).toMatchTextContent(outcome)
  await expect.element(page.getByText(`about ${fields}`)).toBeVisible()
  expect(await client.post.get.query({ workspaceId, id })).toMatchObject(saved)
})
