import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show } from '../../testing/show.tsx'
import { SaveState } from './save-state.tsx'

test('it says when it was saved, once it was saved in this visit', async () => {
  await show(
    <Held<'saved' | 'saving'> start='saved'>
      {(state, change) => (
        <>
          <SaveState view={{ state, problems: [] }} />
          <button onClick={() => change(state === 'saved' ? 'saving' : 'saved')}>verder</button>
        </>
      )}
    </Held>,
  )
  const said = page.getByRole('status')
  const next = page.getByRole('button', { name: 'verder' })
  await expect.element(said).toHaveTextContent('Bewaard')
  await userEvent.click(next)
  await expect.element(said).toHaveTextContent('Bezig met opslaan')
  await userEvent.click(next)
  await expect.element(page.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible()
})
