import { addDays } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client, trpc } from '../../../lib/trpc.ts'
import { useGroundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace, type WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { AdjustStep } from './adjust-step.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace()
})

function Step() {
  const { workspaceId } = useWorkspace()
  const people = useQuery(trpc.strategy.get.queryOptions({ workspaceId })).data?.people
  const groundwork = useGroundwork().data
  return people && groundwork ? <AdjustStep people={people} groundwork={groundwork} /> : null
}

const rhythm = async () =>
  (await client.strategy.groundwork.query({ workspaceId: view.workspaceId })).notes.rhythm
const beat = (name: string) => page.getByRole('group', { name })

test('a fresh workspace has its quarter ready, with whose it is', async () => {
  await show(<Step />, { view })
  for (const name of ['Evaluatie', 'Momentopname van je accounts', 'Vragen hoe tevreden jullie zijn']) {
    await expect.element(beat(name)).toBeVisible()
  }
  await expect
    .element(page.getByText('Leg de cijfers van je accounts vast · Sara Bakker').first())
    .toBeVisible()
  await expect
    .element(page.getByText('Bekijk opnieuw of Instagram nog past · Sara Bakker'))
    .not.toBeInTheDocument()
})

test('its weeks change, and what cannot be says so beside the field', async () => {
  await show(<Step />, { view })
  const weeks = beat('Evaluatie').getByLabelText('Om de')
  await userEvent.fill(weeks, '0')
  await expect.element(weeks).toHaveAttribute('aria-invalid', 'true')
  await userEvent.fill(weeks, '6')
  await expect.poll(async () => (await rhythm()).review?.everyWeeks).toBe(6)
})

test('what is dropped comes back no more, until somebody asks for it again', async () => {
  await show(<Step />, { view })
  await userEvent.click(page.getByRole('button', { name: 'Schrap: Evaluatie' }))
  await expect.poll(async () => (await rhythm()).review).toBeUndefined()
  await userEvent.click(page.getByRole('button', { name: 'Toevoegen: Evaluatie' }))
  await expect
    .poll(async () => (await rhythm()).review)
    .toMatchObject({ everyWeeks: 13, ownerId: view.me.id })
  const { review } = await rhythm()
  expect((review?.nextOn ?? '') > addDays(view.today, 90)).toBe(true)
})
