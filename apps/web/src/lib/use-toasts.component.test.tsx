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
      <button onClick={() => toasts.changed('Toen dat', 'w', 'c')}>twee</button>
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
