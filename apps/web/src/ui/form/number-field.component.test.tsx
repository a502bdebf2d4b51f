import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../testing/show.tsx'
import { MoneyField } from './money-field.tsx'
import { NumberField } from './number-field.tsx'
import { OptionalNumberField } from './optional-number-field.tsx'

const remark = 'Vul hier een getal in.'

function numberField(start: number, onChange?: (value: number) => void) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(value, change) => (
        <NumberField
          label='Uren'
          value={value}
          scale={60}
          unit='u'
          error={Number.isNaN(value) ? remark : undefined}
          onChange={change}
        />
      )}
    </Held>
  )
}

const field = () => page.getByRole('textbox')

describe('a number field', () => {
  test.each([
    ['nl', '1,5', 90],
    ['nl', '1.5', 90],
    ['en', '1.5', 90],
    ['en', '1,5', 90],
    ['nl', ' 2 ', 120],
    ['en', '0', 0],
  ] as const)('in %s "%s" is %i minutes', async (language, text, minutes) => {
    const told = vi.fn<(value: number) => void>()
    await show(numberField(60, told), { language })
    await field().fill(text)
    await expect.poll(() => told.mock.lastCall?.[0]).toBe(minutes)
  })

  test.each([
    ['nl', '1,5'],
    ['en', '1.5'],
  ] as const)('in %s an hour and a half is written as %s', async (language, text) => {
    await show(numberField(90), { language })
    await expect.element(field()).toHaveValue(text)
  })

  test('the other sign is put right when the field is left, not under the hand', async () => {
    await show(numberField(60), { language: 'nl' })
    await field().fill('1.5')
    await expect.element(field()).toHaveValue('1.5')
    await userEvent.tab()
    await expect.element(field()).toHaveValue('1,5')
  })

  test('a comma at the end stays while the decimals are on their way', async () => {
    await show(numberField(60), { language: 'nl' })
    await userEvent.click(field())
    await userEvent.keyboard('{Control>}a{/Control}2,')
    await expect.element(field()).toHaveValue('2,')
    await userEvent.keyboard('5')
    await expect.element(field()).toHaveValue('2,5')
  })

  test('what is no number stays as it was typed, with its remark, also when it is left', async () => {
    await show(numberField(60))
    await field().fill('anderhalf')
    await userEvent.tab()
    await expect.element(field()).toHaveValue('anderhalf')
    await expect.element(field()).toHaveAccessibleDescription(remark)
    await expect.element(field()).toBeInvalid()
  })

  test('an emptied field says that it wants a number', async () => {
    await show(numberField(60))
    await field().clear()
    await userEvent.tab()
    await expect.element(field()).toHaveValue('')
    await expect.element(field()).toHaveAccessibleDescription(remark)
  })

  test('the remark goes when it is put right', async () => {
    await show(numberField(60))
    await field().fill('x')
    await expect.element(field()).toBeInvalid()
    await field().fill('3')
    await expect.element(field()).toBeValid()
  })

  test('a value that changes elsewhere replaces what was typed before', async () => {
    let change = (_value: number) => {}
    await show(
      <Held start={60}>
        {(value, set) => {
          change = set
          return <NumberField label='Uren' value={value} scale={60} onChange={set} />
        }}
      </Held>,
    )
    await field().fill('2')
    change(180)
    await expect.element(field()).toHaveValue('3')
  })

  test('a label that is not seen is heard', async () => {
    await show(<NumberField label='Uren' isLabelHidden value={1} onChange={() => {}} />)
    await expect.element(page.getByRole('textbox', { name: 'Uren' })).toBeVisible()
    await expect.element(page.getByText('Uren')).not.toBeInTheDocument()
  })
})

test.each([
  ['nl', '12,34', 1234],
  ['en', '12.34', 1234],
  ['nl', '70', 7000],
] as const)('in %s "%s" euros are %i cents', async (language, text, cents) => {
  const told = vi.fn<(value: number) => void>()
  await show(
    <Held start={0} onChange={told}>
      {(value, change) => <MoneyField label='Plafond' value={value} onChange={change} />}
    </Held>,
    { language },
  )
  await field().fill(text)
  await expect.poll(() => told.mock.lastCall?.[0]).toBe(cents)
  await userEvent.tab()
  await expect.element(field()).toHaveValue(text)
})

describe('a number that may be left open', () => {
  function optional(start: number | null, onChange?: (value: number | null) => void) {
    return (
      <Held start={start} {...(onChange && { onChange })}>
        {(value, change) => (
          <OptionalNumberField
            label='Leeftijd'
            value={value}
            error={Number.isNaN(value) ? remark : undefined}
            onChange={change}
          />
        )}
      </Held>
    )
  }

  test.each<[string, number | null]>([
    ['', null],
    ['  ', null],
    ['35', 35],
  ])('"%s" is %s', async (text, value) => {
    const told = vi.fn<(value: number | null) => void>()
    await show(optional(20, told))
    await field().fill(text)
    await expect.poll(() => told.mock.lastCall?.[0]).toBe(value)
  })

  test('what is no number stays as it was typed, with its remark', async () => {
    await show(optional(null))
    await field().fill('jong')
    await userEvent.tab()
    await expect.element(field()).toHaveValue('jong')
    await expect.element(field()).toHaveAccessibleDescription(remark)
  })
})

testAccessible(() => numberField(Number.NaN))
