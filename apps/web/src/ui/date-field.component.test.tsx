import type { Language, LocalDate } from '@cadans/domain'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../testing/show.tsx'
import { DateField } from './date-field.tsx'

function dateField(start: LocalDate | null, onChange?: (date: LocalDate | null) => void, mayBeOpen = false) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(value, change) => (
        <DateField
          label='Datum'
          value={value}
          onChange={change}
          {...(mayBeOpen && { onClear: () => change(null) })}
        />
      )}
    </Held>
  )
}

const field = () => page.getByRole('textbox', { name: 'Datum' })
const day = (name: string) => page.getByRole('button', { name })

describe('typed', () => {
  test.each<[Language, string, LocalDate, string]>([
    ['nl', '3-7-2027', '2027-07-03', 'za 3 jul 2027'],
    ['nl', '3 juli 2027', '2027-07-03', 'za 3 jul 2027'],
    ['en', '3/7/2027', '2027-07-03', 'Sat 3 Jul 2027'],
    ['en', '3 July 27', '2027-07-03', 'Sat 3 Jul 2027'],
    ['en', '2027-07-03', '2027-07-03', 'Sat 3 Jul 2027'],
    // The workspace's today is Thursday 10 June 2027, whatever day it is here.
    ['nl', 'morgen', '2027-06-11', 'vr 11 jun 2027'],
    ['en', 'next friday', '2027-06-18', 'Fri 18 Jun 2027'],
    ['en', 'feb 14', '2028-02-14', 'Mon 14 Feb 2028'],
  ])('in %s "%s" is %s', async (language, text, date, words) => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told), { language })
    await field().fill(text)
    expect(told).not.toHaveBeenCalled()
    await userEvent.tab()
    await expect.poll(() => told.mock.calls).toEqual([[date]])
    await expect.poll(() => (field().element() as HTMLInputElement).value.replaceAll(',', '')).toBe(words)
  })

  test.each<[Language, string, string]>([
    ['nl', '30-2-2027', 'Typ een datum die bestaat, zoals 30-11, 3 jan 2027 of vrijdag.'],
    ['nl', 'straks', 'Typ een datum die bestaat, zoals 30-11, 3 jan 2027 of vrijdag.'],
    ['en', '99', 'Type a date that exists, such as 30-11, 3 Jan 2027 or Friday.'],
    ['en', '', 'Type a date that exists, such as 30-11, 3 Jan 2027 or Friday.'],
  ])('in %s "%s" is no date: it stays and says so', async (language, text, sentence) => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told), { language })
    await field().fill(text)
    await expect.element(field()).not.toHaveAttribute('aria-invalid', 'true')
    await userEvent.tab()
    await expect.element(field()).toHaveValue(text)
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
    await expect.element(field()).toHaveAccessibleDescription(sentence)
    expect(told).not.toHaveBeenCalled()
  })

  test.each([
    ['typed', () => field().fill('3-7-2027'), 'za 3 jul 2027', '2027-07-03'],
    ['picked', () => userEvent.click(day('24 juni 2027')), 'do 24 jun 2027', '2027-06-24'],
  ])('a date %s after a wrong one is taken', async (_how, mend, words, date) => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told))
    await field().fill('straks')
    await userEvent.tab()
    await userEvent.click(field())
    await mend()
    await expect.element(field()).not.toHaveAttribute('aria-invalid', 'true')
    await userEvent.tab()
    await expect.element(field()).toHaveValue(words)
    expect(told.mock.calls).toEqual([[date]])
  })

  test('Escape gives up a wrong text for the date before it', async () => {
    await show(dateField('2027-06-10'))
    field().element().focus()
    await field().fill('straks')
    await userEvent.keyboard('{Enter}')
    await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
    await userEvent.keyboard('{Escape}')
    await expect.element(field()).toHaveValue('do 10 jun 2027')
    await expect.element(field()).not.toHaveAttribute('aria-invalid', 'true')
  })

  test.each(['Enter', 'the button'])(
    'no form is sent by %s with a wrong text, nor with the date before it',
    async (by) => {
      const sent = vi.fn<() => void>()
      await show(
        <form
          onSubmit={(event) => {
            event.preventDefault()
            sent()
          }}
        >
          {dateField('2027-06-10')}
          <button type='submit'>Bewaar</button>
        </form>,
      )
      const send = () =>
        by === 'Enter'
          ? userEvent.type(field(), '{Enter}')
          : userEvent.click(page.getByRole('button', { name: 'Bewaar' }))
      await field().fill('straks')
      await send()
      await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
      expect(sent).not.toHaveBeenCalled()
      await field().fill('3-7-2027')
      await send()
      await expect.poll(() => sent.mock.calls.length).toBe(1)
    },
  )

  test('Enter takes it and closes the month', async () => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told))
    await userEvent.click(field())
    await expect.element(day('11 juni 2027')).toBeVisible()
    await field().fill('3-7-2027')
    await userEvent.keyboard('{Enter}')
    expect(told.mock.calls).toEqual([['2027-07-03']])
    await expect.element(day('11 juni 2027')).not.toBeInTheDocument()
  })

  test('an emptied field stays empty where it may', async () => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told, true))
    await field().clear()
    await userEvent.tab()
    await expect.poll(() => told.mock.calls).toEqual([[null]])
    await expect.element(field()).toHaveValue('')
  })
})

describe('by key', () => {
  test.each([
    ['{ArrowUp}', 'vr 11 jun 2027'],
    ['{ArrowDown}', 'wo 9 jun 2027'],
    ['{PageUp}', 'za 10 jul 2027'],
    ['{PageDown}', 'ma 10 mei 2027'],
    ['{ArrowUp}{ArrowUp}{ArrowDown}', 'vr 11 jun 2027'],
  ])('%s leads to %s', async (keys, words) => {
    await show(dateField('2027-06-10'))
    field().element().focus()
    await userEvent.keyboard(keys)
    await expect.element(field()).toHaveValue(words)
  })

  test('Alt with the arrow opens the month; Escape closes it first, and only then forgets what was typed', async () => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told))
    field().element().focus()
    await userEvent.keyboard('{ArrowUp}{Alt>}{ArrowDown}{/Alt}')
    await expect.element(day('10 juni 2027')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(day('10 juni 2027')).not.toBeInTheDocument()
    await expect.element(field()).toHaveValue('vr 11 jun 2027')
    await userEvent.keyboard('{Escape}')
    await expect.element(field()).toHaveValue('do 10 jun 2027')
    await userEvent.tab()
    expect(told).not.toHaveBeenCalled()
  })
})

describe('picked', () => {
  test.each<[Language, string, string]>([
    ['nl', '24 juni 2027', 'Volgende maand'],
    ['en', '24 June 2027', 'Next month'],
  ])('in %s "%s" is a day of the month', async (language, name, next) => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told), { language })
    await userEvent.click(field())
    await expect.element(page.getByRole('button', { name: next })).toBeVisible()
    await userEvent.click(day(name))
    expect(told.mock.calls).toEqual([['2027-06-24']])
    await expect.element(day(name)).not.toBeInTheDocument()
  })

  test('days after the last one cannot be picked', async () => {
    await show(<DateField label='Datum' value='2027-06-10' latest='2027-06-15' onChange={() => {}} />)
    await userEvent.click(field())
    await expect.element(day('15 juni 2027')).toBeEnabled()
    await expect.element(day('16 juni 2027')).toBeDisabled()
  })

  test('what may be left open is emptied with a button', async () => {
    const told = vi.fn<(date: LocalDate | null) => void>()
    await show(dateField('2027-06-10', told, true))
    await userEvent.click(field())
    await userEvent.click(page.getByRole('button', { name: 'Leegmaken' }))
    expect(told.mock.calls).toEqual([[null]])
  })
})

testAccessible(
  () => dateField('2027-06-10'),
  () => userEvent.click(field()),
)

test('a button pressed right after typing is reached, though what the date brings about moves it', async () => {
  const sent = vi.fn<(date: LocalDate | null) => void>()
  await show(
    <Held start='2027-06-10'>
      {(value, change) => (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            sent(value)
          }}
        >
          <DateField label='Datum' value={value} onChange={change} />
          {value !== '2027-06-10' && <p style={{ height: 200 }}>Dit valt buiten de momenten.</p>}
          <button type='submit'>Verplaats</button>
        </form>
      )}
    </Held>,
  )
  await field().fill('11-6-2027')
  await page.getByRole('button', { name: 'Verplaats' }).click({ delay: 100 })
  await expect.poll(() => sent.mock.calls).toEqual([['2027-06-11']])
})
