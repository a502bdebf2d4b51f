import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../../testing/show.tsx'
import { FrequencyStepper } from './frequency-stepper.tsx'

const label = 'Posts per week op Instagram'

function stepper(start: number, onChange?: (value: number) => void) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(value, change) => <FrequencyStepper label={label} value={value} onChange={change} />}
    </Held>
  )
}

test.each([
  ['Meer', 1500, '2'],
  ['Minder', 1500, '1'],
  ['Meer', 1200, '1,7'],
  ['Minder', 200, '0'],
  ['Minder', 0, '0'],
  ['Meer', 500_000, '500'],
  ['Meer', Number.NaN, '0,5'],
])('%s from %d thousandths reads %s', async (direction, start, text) => {
  await show(stepper(start))
  await userEvent.click(page.getByRole('button', { name: `${label}: ${direction}` }))
  await expect.element(page.getByRole('textbox', { name: label })).toHaveValue(text)
})

test('stepping goes on from what was typed', async () => {
  const told = vi.fn<(value: number) => void>()
  await show(stepper(1000, told))
  await page.getByRole('textbox').fill('2,25')
  await userEvent.click(page.getByRole('button', { name: `${label}: Meer` }))
  expect(told.mock.lastCall).toEqual([2750])
})

testAccessible(() => stepper(1500))
