import { expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show } from '../../testing/show.tsx'
import { DutyCard } from './duty-card.tsx'
import { HeardCard } from './heard-card.tsx'

test('where people come with questions, one notes since when somebody waits, and that all were answered', async () => {
  const view = await makeWorkspace()
  const { workspaceId } = view
  const since = async () => {
    const { channels } = await client.strategy.get.query({ workspaceId })
    return channels.find(({ name }) => name === 'Instagram')?.unansweredSince ?? null
  }
  await show(<DutyCard />, { view })
  const card = page.getByRole('region', { name: 'Wie antwoordt vandaag' })
  await expect.element(card.getByText('Alles beantwoord')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Er wacht iemand op Instagram' }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Al een paar uur' }))
  await expect.element(card.getByText(/^Onbeantwoord sinds /)).toBeVisible()
  expect(await since()).not.toBeNull()
  await userEvent.click(page.getByRole('button', { name: 'Alles beantwoord op Instagram' }))
  await expect.element(card.getByText('Alles beantwoord')).toBeVisible()
  expect(await since()).toBeNull()
})

test('what was heard is noted by typing it and tapping what it is; a second tap makes it an idea, and the link is kept', async () => {
  const view = await makeWorkspace()
  const { workspaceId, today } = view
  const row = { id: newId(), version: 0, name: 'Buurthuis Oost', reviewedOn: today }
  await client.competitor.save.mutate({ workspaceId, row })
  const heard = async () => (await client.strategy.groundwork.query({ workspaceId })).observations[0]
  await show(<HeardCard />, { view })
  const what = page.getByRole('textbox', { name: 'Wat zei iemand?' })
  const question = page.getByRole('button', { name: 'Vraag', exact: true })
  await expect.element(question).toBeDisabled()
  await userEvent.fill(what, 'Zijn jullie zondag open?')
  await userEvent.click(question)
  await expect.element(what).toHaveValue('')
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
  expect(await heard()).toMatchObject({ kind: 'question', text: 'Zijn jullie zondag open?', date: today })

  await userEvent.click(page.getByRole('button', { name: 'Maak er een idee van' }))
  await expect.element(page.getByRole('link', { name: 'Is een idee geworden.' })).toBeVisible()
  const ideas = await client.idea.list.query({ workspaceId })
  expect(ideas.map(({ id, title }) => [id, title])).toContainEqual([
    (await heard())?.ideaId,
    'Zijn jullie zondag open?',
  ])
  await userEvent.click(page.getByRole('button', { name: 'Hoort bij …' }))
  await userEvent.click(page.getByRole('menuitem', { name: 'Buurthuis Oost' }))
  await expect.poll(async () => (await heard())?.competitorId).toBe(row.id)
})

test('an address that opens in no browser is refused beside it, and what was typed stays', async () => {
  const view = await makeWorkspace()
  await show(<HeardCard />, { view })
  const link = page.getByRole('textbox', { name: 'Adres van het bericht' })
  await userEvent.fill(page.getByRole('textbox', { name: 'Wat zei iemand?' }), 'Mooi filmpje')
  await userEvent.fill(link, 'javascript:alert(1)')
  await userEvent.click(page.getByRole('button', { name: 'Compliment' }))
  await expect.element(link).toHaveAttribute('aria-invalid', 'true')
  await expect.element(link).toHaveValue('javascript:alert(1)')
  const { observations } = await client.strategy.groundwork.query({ workspaceId: view.workspaceId })
  expect(observations).toEqual([])
})
