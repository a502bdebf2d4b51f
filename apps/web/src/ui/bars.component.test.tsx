import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, show, testAccessible } from '../testing/show.tsx'
import { BulletBar } from './bullet-bar.tsx'
import { type MixBarLine, MixBars } from './mix-bars.tsx'
import { ShareBar } from './share-bar.tsx'
import { TwinSwitch } from './twin-switch.tsx'

/** The widths of what is drawn inside an element, against the whole, in percent. */
function widthsIn(element: Element): number[] {
  const whole = element.getBoundingClientRect().width
  return [...element.children].map((child) => Math.round((child.getBoundingClientRect().width / whole) * 100))
}

/** The text of an element as a screen reader has it. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove()
  return copy.textContent
}

const bar = (label: string) => page.getByRole('img', { name: label })

test.each([
  [
    'against the target while that is not met',
    { published: 2, planned: 3, open: 1, target: 10 },
    [20, 30, 10],
  ],
  ['against what there is once it is more', { published: 4, planned: 4, open: 2, target: 5 }, [40, 40, 20]],
  ['against nothing', { published: 0, planned: 0, target: 0 }, [0, 0, 0]],
])('a bullet bar is drawn %s', async (_what, figures, widths) => {
  await show(<BulletBar {...figures} label='6 van 10 posts' />)
  const fill = bar('6 van 10 posts').element().firstElementChild
  expect(fill && widthsIn(fill)).toEqual(widths)
})

test('a bullet bar beside its figures is silent', async () => {
  await show(<BulletBar published={1} planned={1} target={4} />)
  await expect.element(page.getByRole('img')).not.toBeInTheDocument()
})

const lines: MixBarLine[] = [
  {
    key: 'own',
    label: 'Eigen',
    actual: 600,
    target: 800,
    colour: 'var(--accent)',
    spoken: 'Eigen: 60% van 80%',
    figures: '60%',
    onOpen: null,
  },
  {
    key: 'other',
    label: 'Van derden',
    actual: 400,
    target: null,
    colour: 'var(--warm)',
    spoken: 'Van derden: 40%',
    figures: '40%',
    onOpen: null,
  },
]

test('each line of the mix says its share and its target, once', async () => {
  await show(<MixBars lines={lines} />)
  await expect
    .poll(() => page.getByRole('listitem').elements().map(heard))
    .toEqual(['Eigen: 60% van 80%', 'Van derden: 40%'])
  await expect.element(page.getByRole('button')).not.toBeInTheDocument()
})

test('a line with something behind it is a button, by key as well', async () => {
  const opened = vi.fn<() => void>()
  await show(<MixBars lines={lines.map((line) => ({ ...line, onOpen: opened }))} />)
  const button = page.getByRole('button', { name: 'Eigen: 60% van 80%' })
  await userEvent.click(button)
  await userEvent.keyboard('{Enter}')
  expect(opened).toHaveBeenCalledTimes(2)
})

test('the bar of a division leaves out what has nothing and says nothing itself', async () => {
  const items = [500, 0, 500].map((share, id) => ({
    id: String(id),
    label: `Thema ${id}`,
    share,
    colour: 'red',
  }))
  await show(
    <div data-testid='around'>
      <ShareBar items={items} />
    </div>,
  )
  const drawn = page.getByTestId('around').element().firstElementChild
  expect(drawn?.getAttribute('aria-hidden')).toBe('true')
  expect(drawn?.childElementCount).toBe(2)
})

test.each([
  ['nl', 'Toon als tabel', 'Toon als grafiek'],
  ['en', 'Show as table', 'Show as chart'],
] as const)('in %s the switch turns a chart into its table and back', async (language, toTable, toChart) => {
  await show(
    <Held start={false}>{(isTable, change) => <TwinSwitch isTable={isTable} onChange={change} />}</Held>,
    { language },
  )
  await userEvent.click(page.getByRole('button', { name: toTable }))
  await userEvent.click(page.getByRole('button', { name: toChart }))
  await expect.element(page.getByRole('button', { name: toTable })).toBeVisible()
})

testAccessible(() => (
  <>
    <BulletBar published={2} planned={3} open={1} target={10} label='6 van 10 posts' />
    <MixBars lines={lines.map((line) => ({ ...line, onOpen: () => {} }))} />
    <TwinSwitch isTable={false} onChange={() => {}} />
  </>
))
