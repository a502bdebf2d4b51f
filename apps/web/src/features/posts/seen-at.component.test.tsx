import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openPostFixture } from '../../testing/open-post-fixture.ts'
import { show } from '../../testing/show.tsx'
import { SeenAt } from './seen-at.tsx'

test('a post that carries what came of something seen at a competitor names it, and another names nobody', async () => {
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const [competitorId, id] = [newId(), newId()]
  const rival = { id: competitorId, version: 0, name: 'De buren', reviewedOn: today }
  await client.competitor.save.mutate({ workspaceId, row: rival })
  const seen = {
    id,
    version: 0,
    competitorId,
    kind: 'opportunity',
    date: today,
    text: 'Niemand laat de keuken zien',
  } as const
  await client.observation.save.mutate({ workspaceId, row: seen })
  const { row } = await client.observation.turnInto.mutate({
    workspaceId,
    id,
    version: 1,
    kind: 'keyMessage',
  })
  await show(
    <>
      {[row?.messageId ?? null, null].map((messageId) => (
        <OpenPostProvider key={messageId} value={openPostFixture({ messageId })}>
          <SeenAt />
        </OpenPostProvider>
      ))}
    </>,
    { view },
  )
  await expect.element(page.getByText('Komt van wat je zag bij De buren.')).toBeVisible()
  expect(page.getByText(/^Komt van/).elements()).toHaveLength(1)
})
