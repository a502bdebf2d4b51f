import type { LocalTime } from '@cadans/domain'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../testing/show.tsx'
import { TimeField } from './time-field.tsx'

function timeField(start: LocalTime, onChange?: (time: LocalTime) => void) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(value, change) => <TimeField label='Tijd' value={value} onChange={change} />}
    </Held>
  )
}

const field = () => page.getByRole('textbox', { name: 'Tijd' })

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['9.30', '09:30'],
  ['9u30', '09:30'],
  ['23:59', '23:59'],
])('"%s" is %s', async (text, time) => {
  const told = vi.fn<(time: LocalTime) => void>()
  await show(timeField('12:30', told))
  await field().fill(text)
  await userEvent.tab()
  await expect.element(field()).toHaveValue(time)
  expect(told.mock.calls).toEqual([[time]])
})

test.each([
  ['nl', '24:00', 'Typ een tijd van 0:00 tot en met 23:59, zoals 9:30.'],
  ['nl', 'straks', 'Typ een tijd van 0:00 tot en met 23:59, zoals 9:30.'],
  ['en', '9:75', 'Type a time from 0:00 to 23:59, such as 9:30.'],
  ['en', '', 'Type a time from 0:00 to 23:59, such as 9:30.'],
] as const)('in %s "%s" is no time: it stays and says so', async (language, text, sentence) => {
  const told = vi.fn<(time: LocalTime) => void>()
  await show(timeField('12:30', told), { language })
  await field().fill(text)
  await userEvent.tab()
  await expect.element(field()).toHaveValue(text)
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field()).toHaveAccessibleDescription(sentence)
  expect(told).not.toHaveBeenCalled()
})

test.each([
  ['{ArrowUp}', '12:30', '12:45'],
  ['{ArrowDown}', '12:30', '12:15'],
  ['{PageUp}', '12:30', '13:30'],
  ['{ArrowUp}', '23:50', '00:05'],
  ['{ArrowDown}', '00:00', '23:45'],
])('%s from %s leads to %s', async (key, before, after) => {
  const told = vi.fn<(time: LocalTime) => void>()
  await show(timeField(before, told))
  field().element().focus()
  await userEvent.keyboard(`${key}{Enter}`)
  expect(told.mock.calls).toEqual([[after]])
})

test.each(['nl', 'en'] as const)('in %s a time is picked on a clock of 24 hours', async (language) => {
  const told = vi.fn<(time: LocalTime) => void>()
  await show(timeField('12:30', told), { language })
  await userEvent.click(field())
  await userEvent.click(page.getByRole('button', { name: '15:00' }))
  expect(told.mock.calls).toEqual([['15:00']])
  await expect.element(page.getByRole('button', { name: '15:00' })).not.toBeInTheDocument()
})

test('Escape forgets what was typed', async () => {
  const told = vi.fn<(time: LocalTime) => void>()
  await show(timeField('12:30', told))
  field().element().focus()
  await userEvent.keyboard('{Control>}a{/Control}9')
  await expect.element(field()).toHaveValue('9')
  await userEvent.keyboard('{Escape}')
  await expect.element(field()).toHaveValue('12:30')
  await userEvent.tab()
  expect(told).not.toHaveBeenCalled()
})

testAccessible(
  () => timeField('12:30'),
  () => userEvent.click(field()),
)
