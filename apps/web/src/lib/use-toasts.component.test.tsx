import { DomainError } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { show } from '../testing/show.tsx'
import { useToasts } from './use-toasts.tsx'

function Deeds() {
  const toasts = useToasts()
  return (
    <>
      <button onClick={() => toasts.told('Eerst dit')}>een</button>
      <button onClick={() => toasts.changed('Toen dat', { workspaceId: 'w', changeSetId: 'c' })}>twee</button>
      <button onClick={() => toasts.refused(new DomainError('result.twice'))}>drie</button>
    </>
  )
}

test('what was done is said one at a time, and a refusal stays beside it', async () => {
  await show(<Deeds />)
  const shown = page.getByRole('alert')
  await userEvent.click(page.getByRole('button', { name: 'drie' }))
  await userEvent.click(page.getByRole('button', { name: 'een' }))
  await expect.element(page.getByText('Eerst dit')).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'twee' }))
  await expect.element(page.getByText('Toen dat')).toBeVisible()
  await expect.element(page.getByText('Eerst dit')).not.toBeInTheDocument()
  await expect.poll(() => shown.elements().length).toBe(2)
  await expect.element(page.getByRole('button', { name: 'twee' })).toHaveFocus()
})

function Moves() {
  const toasts = useToasts()
  const sums = { kind: 'moved', sentence: (count: number) => `${count} posts verplaatst` }
  return (
    <>
      <button
        onClick={() =>
          toasts.changed('Verplaatst naar do 3 dec', { workspaceId: 'w', changeSetId: 'c', sums })
        }
      >
        verplaats
      </button>
      <button onClick={() => toasts.told('Iets anders')}>anders</button>
    </>
  )
}

test('several of one kind in a row add up, until something else was said', async () => {
  await show(<Moves />)
  const move = page.getByRole('button', { name: 'verplaats' })
  await userEvent.click(move)
  await expect.element(page.getByText('Verplaatst naar do 3 dec')).toBeVisible()
  await userEvent.click(move)
  await userEvent.click(move)
  await expect.element(page.getByText('3 posts verplaatst')).toBeVisible()
  await expect.element(page.getByText('2 posts verplaatst')).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'anders' }))
  await userEvent.click(move)
  await expect.element(page.getByText('Verplaatst naar do 3 dec')).toBeVisible()
  await expect.poll(() => page.getByRole('alert').elements().length).toBe(1)
})
