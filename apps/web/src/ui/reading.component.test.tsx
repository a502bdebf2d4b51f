import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../testing/show.tsx'
import { PageHeader } from './page-header.tsx'
import { Reading } from './reading.tsx'

afterEach(() => page.viewport(1000, 800))

async function open(width: number) {
  await page.viewport(width, 800)
  await show(
    <>
      <PageHeader title='Instellingen' primary={<button>Nieuw</button>} />
      <Reading side={<p>Wat volgt</p>}>
        <p>De hoofdzaak</p>
      </Reading>
    </>,
  )
  const boxOf = (element: Element) => element.getBoundingClientRect()
  const main = page.getByText('De hoofdzaak')
  await expect.element(main).toBeVisible()
  return {
    title: boxOf(page.getByRole('heading').element()),
    primary: boxOf(page.getByRole('button', { name: 'Nieuw' }).element()),
    main: boxOf(main.element()),
    side: boxOf(page.getByText('Wat volgt').element()),
  }
}

test('with room for it, what follows stands beside the main column, and the head ends where that does', async () => {
  const { title, primary, main, side } = await open(1600)
  expect(main.x).toBe(title.x)
  expect(main.width).toBe(880)
  expect([side.x, side.y, side.width]).toEqual([main.right + 24, main.y, 400])
  expect(primary.right).toBe(side.right)
})

test('without room it goes under, as wide as the main column', async () => {
  const { main, side } = await open(900)
  expect(side.y).toBeGreaterThanOrEqual(main.bottom)
  expect([side.x, side.width]).toEqual([main.x, main.width])
})
