import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../testing/show.tsx'
import { PercentSlider } from './percent-slider.tsx'

function percent(start: number, onChange?: (value: number) => void) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(value, change) => <PercentSlider label='Eigen content' value={value} onChange={change} />}
    </Held>
  )
}

const slider = () => page.getByRole('slider', { name: 'Eigen content' })

test.each([
  ['{ArrowRight}', 800, 810],
  ['{ArrowLeft}', 800, 790],
  ['{End}', 800, 1000],
  ['{Home}', 800, 0],
] as const)('%s from %i leads to %i per mille', async (key, before, after) => {
  const told = vi.fn<(value: number) => void>()
  await show(percent(before, told))
  slider().element().focus()
  await userEvent.keyboard(key)
  await expect.poll(() => told.mock.lastCall?.[0]).toBe(after)
  await expect.element(page.getByText(`${after / 10}%`)).toBeVisible()
})

test.each([
  ['beyond the whole', 1000, '{ArrowRight}'],
  ['below nothing', 0, '{ArrowLeft}'],
] as const)('it goes not %s', async (_what, value, key) => {
  await show(percent(value))
  slider().element().focus()
  await userEvent.keyboard(key)
  await expect.element(slider()).toHaveAttribute('aria-valuenow', String(value / 10))
})

test.each([
  ['nl', '12,5%'],
  ['en', '12.5%'],
] as const)('in %s a half is written as %s', async (language, text) => {
  await show(percent(125), { language })
  await expect.element(page.getByText(text)).toBeVisible()
})

testAccessible(() => percent(800))
