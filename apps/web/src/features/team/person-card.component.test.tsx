import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { TeamRoom } from './team-room.tsx'

const LONG = 'Wilhelmina-Alexandra-van-Oranje-Nassau-tot-Amstel-Vechtstroom'

test('a name is text, is changed in a field, and the hand goes on where it was', async () => {
  const view = await makeWorkspace()
  await show(<TeamRoom />, { view })
  await expect.element(page.getByRole('heading', { name: view.me.name })).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: `Wijzig de naam van ${view.me.name}` }))
  const field = page.getByRole('textbox', { name: 'Naam' })
  await expect.element(field).toHaveFocus()
  await field.fill(LONG)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: LONG })).toBeVisible()
  await expect.element(page.getByRole('button', { name: `Wijzig de naam van ${LONG}` })).toHaveFocus()
  await expect
    .poll(async () => (await client.strategy.get.query({ workspaceId: view.workspaceId })).people[0]?.name)
    .toBe(LONG)
})

test('a name that was emptied keeps its field, with what is wrong beside it', async () => {
  const view = await makeWorkspace()
  await show(<TeamRoom />, { view })
  await userEvent.click(page.getByRole('button', { name: `Wijzig de naam van ${view.me.name}` }))
  const field = page.getByRole('textbox', { name: 'Naam' })
  await field.fill('')
  await userEvent.keyboard('{Tab}')
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
})

test('who is away is seen without opening anything', async () => {
  const view = await makeWorkspace()
  await show(<TeamRoom />, { view })
  await expect.element(page.getByText('Geen afwezigheid gepland')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Afwezigheid toevoegen' }))
  await expect.element(page.getByRole('textbox', { name: 'Tot en met' })).toBeVisible()
  await expect.element(page.getByText('De komende maanden is er niemand weg.')).not.toBeInTheDocument()
})
