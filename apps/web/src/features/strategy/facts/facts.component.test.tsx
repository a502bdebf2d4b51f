import { useQuery } from '@tanstack/react-query'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client, trpc } from '../../../lib/trpc.ts'
import { useGroundwork } from '../../../lib/use-groundwork.ts'
import { useWorkspace, type WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { show } from '../../../testing/show.tsx'
import { ChannelsStep } from '../channels/channels-step.tsx'
import { SegmentFacts } from './segment-facts.tsx'

let view: WorkspaceView

beforeEach(async () => {
  view = await makeWorkspace({
    sector: 'b2b',
    channels: [
      { platform: 'linkedin', role: 'focus' },
      { platform: 'instagram', role: 'basic' },
    ],
  })
})

function Step() {
  const { workspaceId } = useWorkspace()
  const strategy = useQuery(trpc.strategy.get.queryOptions({ workspaceId })).data
  const groundwork = useGroundwork().data
  return strategy && groundwork ? <ChannelsStep strategy={strategy} groundwork={groundwork} /> : null
}

test('beside a segment stands what people of its ages use, with whose figure it is and of which year', async () => {
  await show(<SegmentFacts segment={{ ageFrom: 29, ageUntil: 34 }} />, { view })
  await expect
    .element(
      page.getByText(
        /Van de Nederlanders van 29 tot en met 35 jaar gebruikt 81% YouTube en 45% TikTok \(Grote Jongerenonderzoek, Mediahuis 2025\)/,
      ),
    )
    .toBeVisible()
  await expect
    .element(
      page
        .getByRole('link', { name: /Bron van Grote Jongerenonderzoek.* gelezen op 30 november 2026/ })
        .first(),
    )
    .toHaveAttribute('href', expect.stringMatching(/^https:/))
})

test('what a study says of WhatsApp is of the app, not of channels in it', async () => {
  await show(<SegmentFacts segment={{ ageFrom: 20, ageUntil: 29 }} />, { view })
  await expect
    .element(page.getByText(/gebruikt elke dag 96% WhatsApp en 63% Instagram \(.*Newcom 2024\)/))
    .toBeVisible()
})

test('of ages outside the studies nothing is said', async () => {
  await show(
    <div>
      <p>Senioren</p>
      <SegmentFacts segment={{ ageFrom: 65, ageUntil: null }} />
    </div>,
    { view },
  )
  await expect.element(page.getByText('Senioren')).toBeVisible()
  await expect.element(page.getByText(/%/)).not.toBeInTheDocument()
})

test('a channel tells who is there and what it can do, and its scores begin with that', async () => {
  await show(<Step />, { view })
  await userEvent.click(page.getByRole('button', { name: 'Wie er zit en wat er kan' }).first())
  await expect
    .element(page.getByText(/5,7 miljoen Nederlanders van 15 jaar en ouder gebruiken LinkedIn/))
    .toBeVisible()
  await expect
    .element(page.getByText(/Hier is plek voor remarketing, adverteren, evenementen en vacatures\./))
    .toBeVisible()

  const fill = page.getByRole('button', { name: 'Vul in wat LinkedIn kan' })
  await userEvent.click(fill)
  await expect.element(fill).not.toBeInTheDocument()
  await expect.element(page.getByRole('combobox', { name: 'LinkedIn: Vacatures' })).toHaveValue('4')
  await expect.element(page.getByRole('combobox', { name: 'LinkedIn: Direct verkopen' })).toHaveValue('0')
  await expect.element(page.getByRole('combobox', { name: 'LinkedIn: Je doelgroep zit er' })).toHaveValue('')
  const { channelChoices } = await client.strategy.groundwork.query({ workspaceId: view.workspaceId })
  expect(channelChoices.filter(({ scores }) => Object.keys(scores).length > 0)).toHaveLength(1)
})

test('an assumption of the sector is ready to be tested, at the channel that it is about', async () => {
  await show(<Step />, { view })
  await expect
    .element(page.getByRole('textbox', { name: 'Aanname' }).first())
    .toHaveValue('Instagram is niets voor B2B')
})
