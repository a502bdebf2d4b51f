import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { newId } from '../../../lib/new-id.ts'
import { client } from '../../../lib/trpc.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { CompetitorCard } from './competitor-card.tsx'

async function makeCompetitor() {
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const accounts = [
    { platform: 'instagram' as const, link: '' },
    { platform: 'instagram' as const, link: 'https://instagram.com/tweede' },
  ]
  const row = { id: newId(), version: 0, name: 'Buurthuis Oost', accounts, reviewedOn: today }
  const { row: competitor } = await client.competitor.save.mutate({ workspaceId, row })
  const groundwork = await client.strategy.groundwork.query({ workspaceId })
  return { view, competitor, groundwork }
}

test('a competitor with two accounts on one platform has figures to fill in', async () => {
  const { view, competitor, groundwork } = await makeCompetitor()
  await show(
    <CompetitorCard competitor={competitor} people={[]} groundwork={groundwork} onRemove={() => undefined} />,
    {
      view,
    },
  )
  await userEvent.click(page.getByRole('button', { name: 'Cijfers' }))
  await userEvent.click(page.getByRole('combobox', { name: 'Account' }))
  await expect.element(page.getByRole('option', { name: 'Instagram' })).toBeVisible()
})
