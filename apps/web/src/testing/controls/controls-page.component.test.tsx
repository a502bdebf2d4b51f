import { expect, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { show } from '../show.tsx'
import { ControlsPage } from './controls-page.tsx'

const looks = (['nl', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
)

test.each(looks)('axe-core finds nothing wrong with any control ($language, $scheme)', async (look) => {
  await show(<ControlsPage look={look} onLook={() => undefined} />, look)
  await expect.element(page.getByRole('heading', { name: 'Controls' })).toBeVisible()
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})

test.each([320, 390, 1440])(
  'at %i px nothing is wider than the page, and the tools are all to be reached',
  async (width) => {
    await page.viewport(width, 800)
    await show(<ControlsPage look={{ language: 'nl', scheme: 'light' }} onLook={() => undefined} />)
    await expect.element(page.getByRole('heading', { name: 'Controls' })).toBeVisible()
    const root = document.documentElement
    await expect.poll(() => root.scrollWidth).toBeLessThanOrEqual(root.clientWidth)
    const menu = page.getByRole('button', { name: 'Meer voor deze pagina' })
    if (width > 1000) await expect.element(page.getByRole('button', { name: 'A third tool' })).toBeVisible()
    else {
      await userEvent.click(menu)
      await expect.element(page.getByRole('menuitem', { name: 'A third tool' })).toBeVisible()
    }
    await page.viewport(1000, 800)
  },
)

test('the parts of a page keep their place, whatever is chosen', async () => {
  await show(<ControlsPage look={{ language: 'nl', scheme: 'light' }} onLook={() => undefined} />)
  const tab = page.getByRole('button', { name: 'marks' })
  await userEvent.click(page.getByRole('button', { name: 'figures' }))
  await expect.element(page.getByRole('heading', { name: 'Fields' })).not.toBeInTheDocument()
  const before = tab.element().getBoundingClientRect()
  await userEvent.click(tab)
  await expect.element(tab).toHaveAttribute('aria-current', 'page')
  const { x, y } = tab.element().getBoundingClientRect()
  expect([x, y]).toEqual([before.x, before.y])
})
