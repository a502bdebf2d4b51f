import type { PostingWindow } from '@cadans/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { client } from '../../../lib/trpc.ts'
import type { WorkspaceView } from '../../../lib/workspace.ts'
import { makeWorkspace } from '../../../testing/make-workspace.ts'
import { type Scheme, show } from '../../../testing/show.tsx'
import { TacticStage } from '../../../testing/tactic-stage.tsx'
import { RhythmSection } from './rhythm-section.tsx'

let view: WorkspaceView

// One for each: what a test typed last may be saved when the next one has begun.
beforeEach(async () => {
  view = await makeWorkspace({ channels: [{ platform: 'instagram', role: 'focus' }] })
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const saved = () => page.getByText(/^Bewaard/)

async function savedWindows(): Promise<readonly PostingWindow[]> {
  const { tactic } = await client.tactic.get.query({ workspaceId: view.workspaceId })
  return tactic.channels[0]?.windows ?? []
}

/** Opens the week of the only channel, with the windows that a test starts from. */
async function openWeek(windows: PostingWindow[], scheme: Scheme = 'light'): Promise<void> {
  const { tactic, version } = await client.tactic.get.query(view)
  const channels = tactic.channels.map((one) => ({ ...one, windows }))
  await client.tactic.save.mutate({ workspaceId: view.workspaceId, version, tactic: { ...tactic, channels } })
  await show(
    <TacticStage>
      <RhythmSection />
    </TacticStage>,
    { view, scheme },
  )
  await userEvent.click(button('Momenten tekenen'))
}

const noon: PostingWindow = { weekday: 2, from: '12:00', until: '14:00', weight: 8 }

describe('the week of a channel', () => {
  test('draws with the strength that is chosen, and saves itself', async () => {
    await openWeek([])
    await expect.element(page.getByText(/^Nog geen momenten/)).toBeVisible()
    await userEvent.click(page.getByText('Als het moet', { exact: true }))
    page.getByRole('application').element().focus()
    await userEvent.keyboard(' {ArrowDown} ')
    await expect.element(button('maandag, 09:00-11:00, Als het moet')).toBeVisible()
    await expect.poll(savedWindows).toEqual([{ weekday: 1, from: '09:00', until: '11:00', weight: 2 }])
    await expect.element(saved()).toBeVisible()
  })

  test('a stroke over another window leaves what lies outside it', async () => {
    await openWeek([{ ...noon, weekday: 1, from: '08:00', until: '12:00', weight: 5 }])
    page.getByRole('application').element().focus()
    await userEvent.keyboard('{ArrowDown} {Enter}')
    await expect.element(button('maandag, 08:00-10:00, Kan goed')).toBeVisible()
    await expect.element(button('maandag, 10:00-11:00, Beste tijd')).toBeVisible()
    await expect.element(button('maandag, 11:00-12:00, Kan goed')).toBeVisible()
  })

  test('a window that ends before it starts stays as typed, with the remark beside it, and is not saved', async () => {
    await openWeek([noon])
    await userEvent.click(button('dinsdag, 12:00-14:00, Beste tijd'))
    await field('Tot').fill('11:00')
    await expect.element(field('Tot')).toHaveAccessibleDescription('De eindtijd ligt voor de begintijd.')
    await expect.element(page.getByText('Nog niet opgeslagen: 1 veld klopt niet')).toBeVisible()
    expect(await savedWindows()).toEqual([noon])
    await field('Tot').fill('15:00')
    await expect.element(field('Tot')).toBeValid()
    await expect.poll(savedWindows).toEqual([{ ...noon, until: '15:00' }])
  })

  test.each(['1', '9 uur', ''])(
    'a time typed as "%s" keeps its window in sight with a remark',
    async (text) => {
      await openWeek([noon])
      await userEvent.click(button('dinsdag, 12:00-14:00, Beste tijd'))
      await field('Van').fill(text)
      await expect.element(field('Van')).toHaveValue(text)
      await expect.element(field('Van')).toHaveAccessibleDescription('Schrijf de tijd als 09:30.')
      await field('Van').fill('12:00')
      await expect.element(saved()).toBeVisible()
    },
  )

  test('a block is taken out by key, or with the button of its line', async () => {
    await openWeek([noon, { ...noon, weekday: 4 }])
    button(/^dinsdag/)
      .element()
      .focus()
    await userEvent.keyboard('{Delete}')
    await expect.element(button(/^dinsdag/)).not.toBeInTheDocument()
    await userEvent.click(button(/^donderdag/))
    await userEvent.click(button('Haal dit moment weg'))
    await expect.element(page.getByText(/^Nog geen momenten/)).toBeVisible()
    await expect.poll(savedWindows).toEqual([])
  })

  test('a window is added in words alone', async () => {
    await openWeek([])
    await userEvent.click(button('Moment toevoegen'))
    await field('Van').fill('17:30')
    await field('Tot').fill('24:00')
    await expect.poll(savedWindows).toEqual([{ weekday: 1, from: '17:30', until: '24:00', weight: 5 }])
  })
})

test.each(['drie', '', '-1', '900'])('a frequency of "%s" is kept as typed, with a remark', async (text) => {
  await openWeek([noon])
  const frequency = page.getByRole('textbox', { name: 'Posts per week op Instagram' })
  await frequency.fill(text)
  await userEvent.tab()
  await expect.element(frequency).toHaveValue(text)
  await expect.element(frequency).toBeInvalid()
  await expect.element(frequency).toHaveAccessibleDescription(/getal|minstens|hooguit/)
  await frequency.fill('2')
  await expect.element(saved()).toBeVisible()
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await openWeek([noon], scheme)
  await userEvent.click(button('dinsdag, 12:00-14:00, Beste tijd'))
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
