import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, type Setting, show, testAccessible } from '../../testing/show.tsx'
import { emptyDraft, type StartDraft, type StepName } from './start-draft.ts'
import { StartSteps } from './start-steps.tsx'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'

function steps(step: StepName) {
  const start: StartDraft = { ...emptyDraft(newId(), '2027-06-10', 'BE'), step }
  return (
    <Held start={start}>
      {(draft, change) => (
        <StartSteps
          draft={draft}
          step={draft.step ?? 'who'}
          change={(part) => change({ ...draft, ...part })}
          forget={() => {}}
        />
      )}
    </Held>
  )
}

const begin = (step: StepName, setting?: Setting) => show(steps(step), setting)
const button = (name: string) => page.getByRole('button', { name })
const heading = (name: string) => page.getByRole('heading', { name })

test('each screen starts at its heading, and says which of the four it is', async () => {
  await begin('who')
  await expect.element(heading('Voor wie maak je de kalender?')).toHaveFocus()
  await userEvent.click(button('Verder'))
  await expect.element(heading('Waar ben je te vinden?')).toHaveFocus()
  await expect.element(page.getByText('Stap 2 van 4 · Kanalen')).toBeVisible()
  await userEvent.click(button('Terug'))
  await expect.element(heading('Voor wie maak je de kalender?')).toHaveFocus()
})

test('the country is proposed by the zone, shown, and chosen', async () => {
  const router = await begin('who')
  const country = page.getByRole('radiogroup', { name: 'Land' })
  await expect.element(country.getByRole('radio', { name: 'België' })).toBeChecked()
  await userEvent.click(country.getByText('Nederland'))
  for (const _step of ['channels', 'messages', 'time']) await userEvent.click(button('Verder'))
  await userEvent.click(button('Maak mijn kalender'))
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/w\/[^/]+\/calendar$/)
  const workspaceId = router.state.location.pathname.split('/')[2] ?? ''
  const { workspace } = await client.workspace.get.query({ workspaceId })
  expect(workspace.country).toBe('NL')
})

test('Enter in a field goes on', async () => {
  await begin('who')
  await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Buurthuis')
  await userEvent.keyboard('{Enter}')
  await expect.element(heading('Waar ben je te vinden?')).toBeVisible()
})

test('without a channel it does not go on, and says why', async () => {
  await begin('channels')
  const checked = () => page.getByRole('checkbox', { checked: true })
  while (checked().elements().length > 0) await userEvent.click(checked().first())
  await userEvent.click(button('Verder'))
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('Kies minstens één kanaal.')
  await userEvent.click(page.getByRole('checkbox', { name: 'TikTok' }))
  await userEvent.click(button('Verder'))
  await expect.element(heading('Wat wil je vertellen?')).toBeVisible()
})

test('a third focus channel is advised against, not forbidden', async () => {
  await begin('channels')
  const advice = page.getByText(/^Meer dan twee focuskanalen/)
  await expect.element(advice).not.toBeInTheDocument()
  for (const name of ['TikTok', 'YouTube', 'Bluesky']) {
    await userEvent.click(page.getByRole('checkbox', { name }))
    await userEvent.click(
      page.getByRole('radiogroup', { name: `Rol van ${name}` }).getByText('Focus', { exact: true }),
    )
  }
  await expect.element(advice).toBeVisible()
  await userEvent.click(button('Verder'))
  await expect.element(heading('Wat wil je vertellen?')).toBeVisible()
})

test('a message that is not wanted cannot be edited, and keeps its words for when it is', async () => {
  await begin('messages')
  const first = page.getByRole('textbox', { name: 'Kernboodschap 1' })
  await first.fill('Iedereen doet mee')
  const keep = page.getByRole('checkbox', { name: 'Gebruik "Iedereen doet mee"' })
  await userEvent.click(keep)
  await expect.element(first).toBeDisabled()
  await userEvent.click(keep)
  await expect.element(first).toBeEnabled()
  await expect.element(first).toHaveValue('Iedereen doet mee')
})

describe('the hours', () => {
  const hours = () => page.getByRole('textbox', { name: /^(Uren|Hours)/ })

  test.each([
    ['nl', '7,5', '7,5 uur'],
    ['nl', '7.5', '7,5 uur'],
    ['en', '7.5', '7.5 hours'],
    ['en', '7,5', '7.5 hours'],
  ] as const)('in %s "%s" reads %s', async (language, text, words) => {
    await begin('time', { language })
    await userEvent.click(hours())
    await userEvent.keyboard(`{Control>}a{/Control}${text}`)
    await userEvent.tab()
    await expect.element(hours()).toHaveValue(words)
  })
})

test('emptied hours come back when the field is left', async () => {
  await begin('time')
  const hours = page.getByRole('textbox', { name: /^Uren/ })
  await hours.clear()
  await userEvent.tab()
  await expect.element(hours).toHaveValue('8 uur')
})

test('a first day that is no date is asked about, and not replaced by the one before it', async () => {
  const router = await begin('time')
  const before = router.state.location.pathname
  const day = page.getByRole('textbox', { name: 'Begin op' })
  await day.fill('31-2-2027')
  await userEvent.click(button('Maak mijn kalender'))
  await expect.element(day).toHaveValue('31-2-2027')
  await expect.element(day).toHaveAccessibleDescription(/Typ een datum die bestaat/)
  expect(router.state.location.pathname).toBe(before)
  await expect.element(button('Maak mijn kalender')).toBeEnabled()
})

test('the last screen makes the workspace and goes to its calendar', async () => {
  const router = await begin('time')
  await userEvent.click(button('Maak mijn kalender'))
  await expect.poll(() => router.state.location.pathname).toMatch(/^\/w\/[^/]+\/calendar$/)
  await expect.element(page.getByText(/^Er sta(at|an) \d+ plek(ken)? klaar in je kalender$/)).toBeVisible()
})

describe.each(['who', 'channels', 'messages', 'time'] as const)('the screen "%s"', (step) => {
  testAccessible(() => steps(step))
})
