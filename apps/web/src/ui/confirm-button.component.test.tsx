import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { show, testAccessible } from '../testing/show.tsx'
import { ConfirmButton } from './confirm-button.tsx'

const question = 'Het adres werkt dan niet meer.'
const asked = () => page.getByText(question)
const button = (name: string) => page.getByRole('button', { name })

function confirmButton(onConfirm: () => Promise<unknown> | void = () => {}) {
  return <ConfirmButton label='Intrekken' question={question} confirmLabel='Trek in' onConfirm={onConfirm} />
}

test('it asks first', async () => {
  const done = vi.fn<() => void>()
  await show(confirmButton(done))
  await userEvent.click(button('Intrekken'))
  await expect.element(asked()).toBeVisible()
  expect(done).not.toHaveBeenCalled()
})

test('confirmed, it happens once and the question goes', async () => {
  const done = vi.fn<() => void>()
  await show(confirmButton(done))
  await userEvent.click(button('Intrekken'))
  await userEvent.click(button('Trek in'))
  await expect.element(asked()).not.toBeInTheDocument()
  expect(done).toHaveBeenCalledOnce()
})

test.each([
  ['Annuleren', () => userEvent.click(button('Annuleren'))],
  ['Escape', () => userEvent.keyboard('{Escape}')],
])('%s leaves all as it was, and the focus where it came from', async (_what, leave) => {
  const done = vi.fn<() => void>()
  await show(confirmButton(done))
  await userEvent.click(button('Intrekken'))
  await expect.element(asked()).toBeVisible()
  await leave()
  await expect.element(asked()).not.toBeInTheDocument()
  await expect.element(button('Intrekken')).toHaveFocus()
  expect(done).not.toHaveBeenCalled()
})

test('by key alone: Enter opens, Tab walks to the answer', async () => {
  const done = vi.fn<() => void>()
  await show(confirmButton(done))
  button('Intrekken').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Annuleren')).toHaveFocus()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => done.mock.calls.length).toBe(1)
})

test('while it is busy it cannot be asked again', async () => {
  const work = Promise.withResolvers<void>()
  const done = vi.fn<() => Promise<void>>(() => work.promise)
  await show(confirmButton(done))
  await userEvent.click(button('Intrekken'))
  await userEvent.click(button('Trek in'))
  await expect.element(button('Trek in')).toBeDisabled()
  work.resolve()
  await expect.element(asked()).not.toBeInTheDocument()
  expect(done).toHaveBeenCalledOnce()
})

testAccessible(confirmButton, () => userEvent.click(button('Intrekken')))
