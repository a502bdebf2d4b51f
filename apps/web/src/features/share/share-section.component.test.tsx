import { addDays } from '@cadans/domain'
import { beforeEach, expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { formatDate } from '../../lib/format.ts'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { show } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { ShareSection } from './share-section.tsx'

let view: WorkspaceView
let basis: PostBasis

beforeEach(async () => {
  view = await makeWorkspace()
  basis = await openBasis(view.workspaceId)
})

const links = () => client.shareLink.list.query({ workspaceId: view.workspaceId })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('textbox', { name })

async function openForm(): Promise<void> {
  await show(<ShareSection basis={basis} />, { view })
  await userEvent.click(button('Nieuwe link'))
  await expect.element(field('Voor wie')).toHaveFocus()
}

test('nothing shared yet is said', async () => {
  await show(<ShareSection basis={basis} />, { view })
  await expect.element(page.getByText('Nog niets gedeeld.')).toBeVisible()
})

test('a part of the calendar is shared, its address shown once, and revoked after a question', async () => {
  await openForm()
  await field('Voor wie').fill('Wethouder')
  await userEvent.click(page.getByRole('combobox', { name: 'Kanalen' }))
  await userEvent.click(page.getByRole('option', { name: 'LinkedIn' }))
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Nieuwe link' }))
  const address = page.getByRole('dialog').getByRole('textbox')
  await expect.poll(() => address.query()).toHaveProperty('value', expect.stringContaining('/share/'))
  await userEvent.click(button('Klaar'))
  await expect.element(page.getByRole('heading', { name: 'Wethouder' })).toBeVisible()
  await expect.element(page.getByText(/nog niet geopend/)).toBeVisible()
  expect(await links()).toMatchObject([{ name: 'Wethouder', until: addDays(view.today, 91) }])

  await userEvent.click(button('Intrekken: Wethouder'))
  await userEvent.click(button('Intrekken'))
  await expect.element(page.getByText('Nog niets gedeeld.')).toBeVisible()
})

test('without a name it has one all the same', async () => {
  await openForm()
  await userEvent.keyboard('{Enter}')
  await expect.poll(async () => (await links()).map(({ name }) => name)).toEqual(['Gedeelde kalender'])
})

test('a last day that is over is refused beside its field, and what was typed stays', async () => {
  await openForm()
  await field('Voor wie').fill('Wethouder')
  await field('Te lezen tot en met').fill(formatDate(addDays(view.today, -1), 'nl', 'field'))
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Kies vandaag of een latere dag.')).toBeVisible()
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Nieuwe link' }))
  await expect.element(field('Voor wie')).toHaveValue('Wethouder')
  expect(await links()).toEqual([])
})

test('what cannot be read says why, and offers to try again', async () => {
  await show(<ShareSection basis={basis} />, { view: viewFixture({ workspaceId: newId() }) })
  await expect.element(page.getByRole('alert')).toBeVisible()
  await expect.element(button('Probeer opnieuw')).toBeVisible()
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await show(<ShareSection basis={basis} />, { view, scheme })
  await userEvent.click(button('Nieuwe link'))
  await expect.element(field('Voor wie')).toHaveFocus()
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
