import { addDays, mondayOf, weekdays } from '@cadans/domain'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { PlanPanel } from './plan-panel.tsx'

test('a period that cannot be read is asked about, and nothing is planned for the one before it', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const done = vi.fn<() => void>()
  await show(<PlanPanel onDone={done} />, { view })
  await userEvent.click(page.getByText('Half jaar'))
  const apply = page.getByRole('button', { name: /^Pas \d+ verandering(en)? toe$/ })
  await expect.element(apply).toBeEnabled()
  await userEvent.click(page.getByText('Zelf kiezen'))
  const from = page.getByRole('textbox', { name: 'Van' })
  await from.fill('31-2-2027')
  const { changeNumber } = await client.workspace.get.query({ workspaceId })
  await userEvent.click(apply)
  await expect.element(from).toHaveValue('31-2-2027')
  await expect.element(from).toHaveAccessibleDescription(/^Typ een datum die bestaat/)
  await expect.element(apply).toBeEnabled()
  expect(done).not.toHaveBeenCalled()
  expect((await client.workspace.get.query({ workspaceId })).changeNumber).toBe(changeNumber)
})

test('a filled post outside the windows moves only where it is ticked', async () => {
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const posts = await client.post.range.query({ workspaceId, from: today, until: addDays(today, 84) })
  const place = posts.findLast(({ status }) => status === 'open')
  if (place === undefined) throw new Error('no open place')
  const { id, date } = place
  const patch = { title: 'Buurtfeest', time: '03:00' }
  await client.post.update.mutate({ workspaceId, id, version: place.version, patch })
  await show(<PlanPanel onDone={() => undefined} />, { view })
  const group = page.getByRole('button', { name: '1 vaste post staat waar je tactiek het niet meer toelaat' })
  await expect.element(group).toHaveAttribute('aria-expanded', 'true')
  const tick = page.getByRole('checkbox', { name: /^Buurtfeest, van .* 03:00 naar / })
  await expect.element(tick).not.toBeChecked()
  await userEvent.click(tick)
  await expect.element(tick).toBeChecked()
  await expect.element(page.getByRole('checkbox', { name: /^Laat ze allemaal/ })).toBeChecked()
  await userEvent.click(page.getByRole('button', { name: /^Pas \d+ verandering(en)? toe$/ }))
  await expect.poll(async () => (await client.post.get.query({ workspaceId, id })).time).not.toBe('03:00')
  expect((await client.post.get.query({ workspaceId, id })).title).toBe('Buurtfeest')
  expect(mondayOf((await client.post.get.query({ workspaceId, id })).date)).toBe(mondayOf(date))
})

test('a plan that takes long says how far it is, can be stopped, and is made when it is asked for again', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const { version, tactic } = await client.tactic.get.query({ workspaceId })
  // As many posts in a quarter as may be asked for at once, so that it is still being made when it is stopped.
  const windows = weekdays.map((weekday) => ({ weekday, from: '06:00', until: '23:30', weight: 5 }))
  const channels = tactic.channels.map((channel) => ({
    ...channel,
    frequency: 240_000,
    spacingMinutes: 0,
    mostPerDay: 35,
    windows,
  }))
  await client.tactic.save.mutate({ workspaceId, version, tactic: { ...tactic, channels } })
  await show(<PlanPanel onDone={() => undefined} />, { view })
  await userEvent.click(page.getByRole('button', { name: 'Stop het plan' }))
  await expect.element(page.getByRole('heading', { name: 'Het plan is gestopt' })).toBeVisible()
  expect(page.getByRole('button', { name: /^Pas \d/ }).elements()).toEqual([])
  await userEvent.click(page.getByRole('button', { name: 'Maak het plan alsnog' }))
  await expect.element(page.getByText(/^Stap \d van 4: /)).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Stop het plan' }))
})
