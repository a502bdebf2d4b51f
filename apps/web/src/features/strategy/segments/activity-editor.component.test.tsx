import { type Channel, gridIndex } from '@cadans/domain'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../../testing/show.tsx'
import { emptyGrid, withActivity } from './activity.ts'
import { ActivityEditor } from './activity-editor.tsx'

type Grid = readonly number[] | undefined

const channel: Channel = {
  id: 'instagram',
  version: 1,
  platform: 'instagram',
  name: 'Instagram',
  role: 'focus',
  account: '',
  textLimit: null,
  serves: false,
  unansweredSince: null,
  position: 0,
}
const evening = withActivity(emptyGrid(), { weekday: 1, from: '19:00', until: '21:00' }, 90)

function editor(start: Grid, onChange?: (grid: Grid) => void) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(grid, change) => <ActivityEditor segment='Buren' channel={channel} grid={grid} onChange={change} />}
    </Held>
  )
}

const button = (name: string) => page.getByRole('button', { name })
const grid = () => page.getByRole('application')
const open = () => userEvent.click(button('Teken de drukke uren'))

test('undrawn, it says that the week is assumed to be flat', async () => {
  await show(editor(undefined))
  await expect.element(page.getByText('Gelijk over de week (aanname)')).toBeVisible()
  await expect.element(grid()).not.toBeInTheDocument()
})

test.each([
  ['Druk', 90],
  ['Redelijk', 55],
  ['Rustig', 25],
])('an hour drawn as "%s" is %i', async (brush, value) => {
  const told = vi.fn<(grid: Grid) => void>()
  await show(editor(undefined, told))
  await open()
  await userEvent.click(page.getByText(brush, { exact: true }))
  grid().element().focus()
  await userEvent.keyboard('  ')
  expect(told.mock.lastCall?.[0]?.[gridIndex(1, 9)]).toBe(value)
  await expect.element(button(`maandag, 09:00-10:00, ${value}%`)).toBeVisible()
  await expect.element(page.getByText('Zelf getekend')).toBeVisible()
})

test('what is drawn with "Niet" is erased, and cuts a block in two', async () => {
  await show(editor(withActivity(emptyGrid(), { weekday: 1, from: '08:00', until: '11:00' }, 90)))
  await open()
  await userEvent.click(page.getByText('Niet', { exact: true }))
  grid().element().focus()
  await userEvent.keyboard('  ')
  await expect.element(button('maandag, 08:00-09:00, 90%')).toBeVisible()
  await expect.element(button('maandag, 10:00-11:00, 90%')).toBeVisible()
})

test.each([
  ['a click', () => userEvent.click(button('maandag, 19:00-21:00, 90%'))],
  [
    'Delete',
    () => {
      button('maandag, 19:00-21:00, 90%').element().focus()
      return userEvent.keyboard('{Delete}')
    },
  ],
])('%s on a block erases it', async (_what, erase) => {
  const told = vi.fn<(grid: Grid) => void>()
  await show(editor(evening, told))
  await open()
  await erase()
  expect(told.mock.lastCall?.[0]).toEqual(emptyGrid())
})

test('back to flat forgets the drawing, and can only be asked of one', async () => {
  const told = vi.fn<(grid: Grid) => void>()
  await show(editor(evening, told))
  await open()
  await userEvent.click(button('Terug naar gelijk'))
  expect(told.mock.lastCall).toEqual([undefined])
  await expect.element(button('Terug naar gelijk')).toBeDisabled()
})

test('the usual times of the channel fill the week', async () => {
  const told = vi.fn<(grid: Grid) => void>()
  await show(editor(undefined, told))
  await open()
  await userEvent.click(button('Gebruik de gebruikelijke tijden'))
  expect(told.mock.lastCall?.[0]?.some((value) => value > 0)).toBe(true)
})

testAccessible(() => editor(evening), open)
