import { useQuery } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../../lib/new-id.ts'
import { client, trpc } from '../../../lib/trpc.ts'
import { useGroundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace, type WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { FocusProposal } from './focus-proposal.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace({
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'linkedin', role: 'basic' },
      { platform: 'facebook', role: 'basic' },
    ],
  })
})

function Proposal() {
  const { workspaceId } = useWorkspace()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId })).data
  const groundwork = useGroundwork().data
  return strategy && groundwork ? <FocusProposal strategy={strategy} groundwork={groundwork} /> : null
}

const channels = async () => (await client.strategy.get.query({ workspaceId: view.workspaceId })).channels

async function score(levels: Record<string, 1 | 5>): Promise<void> {
  const { workspaceId } = view
  const { channelChoices } = await client.strategy.groundwork.query({ workspaceId })
  for (const { id, platform } of await channels()) {
    const known = channelChoices.find(({ channelId }) => channelId === id)
    const scores = { audience: levels[platform] ?? 1 }
    const row = { id: newId(), version: 0, channelId: id, ...known, scores }
    await client.channelChoice.save.mutate({ workspaceId, row })
  }
}

test('where the scores want other roles it says which, and one press takes them over with their frequency', async () => {
  await score({ linkedin: 5, facebook: 5 })
  await show(<Proposal />, { view })
  await expect
    .element(
      page.getByText(
        /Nu is het anders: Instagram wordt basis, LinkedIn wordt focus en Facebook wordt focus\./,
      ),
    )
    .toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Neem deze rollen over' }))
  await expect.element(page.getByText(/Zo heb je het nu ook\./)).toBeVisible()
  expect((await channels()).map(({ role }) => role)).toEqual(['basic', 'focus', 'focus'])
  const { tactic } = await client.tactic.get.query({ workspaceId: view.workspaceId })
  expect(tactic.channels[0]?.frequency).toBe(1000)
})

test('where the roles are as the scores want them, there is nothing to take over', async () => {
  await score({ instagram: 5 })
  const [, linkedin] = await channels()
  if (linkedin === undefined) throw new Error('three channels were started')
  await client.channel.save.mutate({ workspaceId: view.workspaceId, row: { ...linkedin, role: 'focus' } })
  await show(<Proposal />, { view })
  await expect.element(page.getByText(/Zo heb je het nu ook\./)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Neem deze rollen over' })).not.toBeInTheDocument()
})
