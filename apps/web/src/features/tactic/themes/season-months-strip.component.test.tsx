import type { Season } from '@cadans/domain'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../../testing/show.tsx'
import { ReadOnly } from '../../../ui/read-only.tsx'
import { SeasonMonths } from './season-months-strip.tsx'

const december: Season = { from: '12-01', until: '12-31', factor: 2000 }

function months(start: readonly Season[], onChange?: (seasons: readonly Season[]) => void) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(seasons, change) => <SeasonMonths seasons={seasons} onChange={change} />}
    </Held>
  )
}

const month = (name: string) => page.getByRole('button', { name })

test('the year is twelve buttons in one group, each with its name and factor', async () => {
  await show(months([december]))
  const group = page.getByRole('group', { name: 'Door het jaar heen' })
  expect(group.getByRole('button').elements()).toHaveLength(12)
  await expect.element(month('dec: 2 keer')).toBeVisible()
  await expect.element(month('jan: gewoon')).toBeVisible()
})

test('who may not change the tactic sees the year, and is not asked to click', async () => {
  await show(<ReadOnly when>{months([december])}</ReadOnly>)
  await expect.element(month('dec: 2 keer')).toBeVisible()
  await expect.element(month('dec: 2 keer')).toBeDisabled()
  await expect.element(page.getByText(/Klik op een maand/)).not.toBeInTheDocument()
})

test('clicks step through all factors and come back to the usual one', async () => {
  const told = vi.fn<(seasons: readonly Season[]) => void>()
  await show(months([], told))
  for (const factor of ['gewoon', '2 keer', '3 keer', 'rust', 'half']) {
    await userEvent.click(month(`jul: ${factor}`))
  }
  await expect.element(month('jul: gewoon')).toBeVisible()
  expect(told.mock.calls.map(([[season]]) => season?.factor)).toEqual([2000, 3000, 0, 500, undefined])
})

test('a month is stepped by key', async () => {
  await show(months([]), { language: 'en' })
  month('Mar: usual').element().focus()
  await userEvent.keyboard('{Enter} ')
  await expect.element(month('Mar: 3 times')).toHaveFocus()
})

test.each([
  ['nl', 'jul: 1,7 keer'],
  ['en', 'Jul: 1.7 times'],
] as const)('in %s a factor chosen elsewhere is read as %s', async (language, name) => {
  await show(months([{ from: '07-01', until: '07-31', factor: 1700 }]), { language })
  await expect.element(month(name)).toBeVisible()
})

test('months that touch with one factor become one season', async () => {
  const told = vi.fn<(seasons: readonly Season[]) => void>()
  await show(months([december], told))
  await userEvent.click(month('nov: gewoon'))
  expect(told.mock.lastCall?.[0]).toEqual([{ from: '11-01', until: '12-31', factor: 2000 }])
})

testAccessible(() => months([december]))
