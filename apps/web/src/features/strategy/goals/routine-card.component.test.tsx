import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../../lib/trpc.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { RoutineCard } from './routine-card.tsx'

test('a search term of 10,000 characters is told to be too long, stays as it was typed, and loses nothing', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const { routines, ...strategy } = await client.strategy.get.query({ workspaceId })
  const routine = routines.find(({ name }) => name === 'Zoek hulpvragen')
  if (routine === undefined) throw new Error('no routine that searches')
  const { goals, people, channels } = strategy
  await show(
    <RoutineCard
      routine={routine}
      goals={goals}
      people={people}
      channels={channels}
      onRemove={() => undefined}
    />,
    { view },
  )
  await userEvent.click(page.getByRole('button', { name: 'Meer' }))
  const term = page.getByRole('textbox', { name: 'Waarop zoek je, regel 1' })
  const long = 'hulp '.repeat(2000)
  await userEvent.fill(term, long)
  await expect.element(term).toHaveAttribute('aria-invalid', 'true')
  await expect.element(term).toHaveValue(long)
  const kept = async () =>
    (await client.strategy.get.query({ workspaceId })).routines.find(({ id }) => id === routine.id)?.searches
  expect(await kept()).toEqual(routine.searches)
  await userEvent.fill(term, 'wie weet een goede')
  await expect.element(term).not.toHaveAttribute('aria-invalid', 'true')
  await expect.poll(kept).toEqual(['wie weet een goede', ...routine.searches.slice(1)])
})
