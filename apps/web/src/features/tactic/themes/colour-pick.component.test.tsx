import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../../testing/show.tsx'
import { ColourPick } from './colour-pick.tsx'

function pick(start: number, onChange?: (colour: number) => void) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(colour, change) => <ColourPick name='Agenda' colour={colour} onChange={change} />}
    </Held>
  )
}

const opener = () => page.getByRole('button', { name: 'Kies een kleur voor Agenda' })
const colour = (number: number) => page.getByRole('button', { name: `Kleur ${number}` })

test('ten colours, of which the chosen one is told apart by more than its colour', async () => {
  await show(pick(3))
  await userEvent.click(opener())
  await expect.element(colour(4)).toHaveAttribute('aria-pressed', 'true')
  await expect.element(colour(5)).toHaveAttribute('aria-pressed', 'false')
  expect(colour(4).element().querySelectorAll('svg')).toHaveLength(1)
  expect(page.getByRole('button', { name: /^Kleur \d+$/ }).elements()).toHaveLength(10)
})

test('a click takes a colour, closes the set and returns to where it was opened', async () => {
  const told = vi.fn<(colour: number) => void>()
  await show(pick(3, told))
  await userEvent.click(opener())
  await userEvent.click(colour(8))
  expect(told.mock.calls).toEqual([[7]])
  await expect.element(colour(8)).not.toBeInTheDocument()
  await expect.element(opener()).toHaveFocus()
})

test('by key: Enter opens, Tab walks, Enter takes', async () => {
  const told = vi.fn<(colour: number) => void>()
  await show(pick(3, told))
  opener().element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(colour(1)).toHaveFocus()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(told.mock.calls).toEqual([[1]])
})

test('Escape closes the set and changes nothing', async () => {
  const told = vi.fn<(colour: number) => void>()
  await show(pick(3, told))
  await userEvent.click(opener())
  await expect.element(colour(1)).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(colour(1)).not.toBeInTheDocument()
  expect(told).not.toHaveBeenCalled()
})

testAccessible(
  () => pick(3),
  () => userEvent.click(opener()),
)
