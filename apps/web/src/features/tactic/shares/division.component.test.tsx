import { type Share, totalShare } from '@cadans/domain'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../../../testing/show.tsx'
import { Division } from './division.tsx'

const options = [
  { id: 'video', name: 'Video' },
  { id: 'foto', name: 'Foto' },
  { id: 'tekst', name: 'Tekst' },
]
const words = { none: 'Elke vorm kan', choose: 'Verdeling kiezen', free: 'Vrij laten' }

function division(start: readonly Share[], onChange?: (shares: readonly Share[]) => void, begin?: number[]) {
  return (
    <Held start={start} {...(onChange && { onChange })}>
      {(shares, change) => (
        <Division
          label='Instagram'
          options={options}
          shares={shares}
          words={words}
          {...(begin && { begin })}
          onChange={change}
        />
      )}
    </Held>
  )
}

const button = (name: string) => page.getByRole('button', { name })

test('left open, it says what holds then and offers to choose', async () => {
  await show(division([]))
  await expect.element(page.getByText('Elke vorm kan')).toBeVisible()
  await expect.element(page.getByRole('slider')).not.toBeInTheDocument()
  await expect.element(button('Verdeling kiezen: Instagram')).toBeVisible()
})

test.each<[string, number[] | undefined, number[]]>([
  ['evenly', undefined, [334, 333, 333]],
  ['by the weights that are given', [3, 1, 0], [750, 250, 0]],
])('choosing begins %s and shows the sliders', async (_what, begin, shares) => {
  const told = vi.fn<(shares: readonly Share[]) => void>()
  await show(division([], told, begin))
  await userEvent.click(button('Verdeling kiezen: Instagram'))
  await expect.element(page.getByRole('slider', { name: 'Video' })).toBeVisible()
  expect(told.mock.lastCall?.[0].map(({ share }) => share)).toEqual(shares)
})

const chosen = [
  { id: 'video', share: 125 },
  { id: 'foto', share: 875 },
]

test.each([
  ['nl', 'Video 12,5% · Foto 87,5%'],
  ['en', 'Video 12.5% · Foto 87.5%'],
] as const)('closed, in %s it reads "%s" and leaves out what has nothing', async (language, text) => {
  await show(division(chosen), { language })
  await expect.element(page.getByText(text)).toBeVisible()
})

test('a division that lacks an option of today shows it with nothing, and still divides the whole', async () => {
  const told = vi.fn<(shares: readonly Share[]) => void>()
  await show(division(chosen, told))
  await userEvent.click(button('Bewerken: Instagram'))
  await page.getByRole('textbox', { name: 'Tekst' }).fill('20')
  await expect.poll(() => told.mock.lastCall?.[0].map(({ share }) => share)).toEqual([100, 700, 200])
  expect(told.mock.calls.every(([shares]) => totalShare(shares) === 1000)).toBe(true)
})

test('let go, nothing is chosen again', async () => {
  const told = vi.fn<(shares: readonly Share[]) => void>()
  await show(division(chosen, told))
  await userEvent.click(button('Bewerken: Instagram'))
  await userEvent.click(button('Vrij laten: Instagram'))
  expect(told.mock.lastCall?.[0]).toEqual([])
  await expect.element(page.getByText('Elke vorm kan')).toBeVisible()
})

test('its button says whether it is open', async () => {
  await show(division(chosen))
  await expect.element(button('Bewerken: Instagram')).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(button('Bewerken: Instagram'))
  await expect.element(button('Klaar: Instagram')).toHaveAttribute('aria-expanded', 'true')
})

testAccessible(
  () => division(chosen),
  () => userEvent.click(button('Bewerken: Instagram')),
)
