import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { show, testAccessible } from '../testing/show.tsx'
import type { GridBlock } from './week-block.tsx'
import { WeekGrid, type WeekGridProps } from './week-grid.tsx'

type Span = Parameters<WeekGridProps['onDraw']>[0]

const lunch: GridBlock = { key: 'lunch', weekday: 2, from: '12:00', until: '14:00', label: 'Beste tijd' }

function drawGrid(props: Partial<WeekGridProps> = {}) {
  return <WeekGrid label='Momenten op Instagram' blocks={[lunch]} onDraw={() => {}} {...props} />
}

const grid = () => page.getByRole('application')
const block = () => page.getByRole('button', { name: 'dinsdag, 12:00-14:00, Beste tijd' })

/** The middle of a cell of the grid from 6 to 24 hours, as the mouse needs it. */
function middleOf(weekday: number, hour: number): { x: number; y: number } {
  const { width, height } = grid().element().getBoundingClientRect()
  return { x: ((weekday - 0.5) / 7) * width, y: ((hour - 6 + 0.5) / 18) * height }
}

describe('by pointer', () => {
  test.each<[string, [number, number], [number, number], Span]>([
    ['down', [1, 9], [1, 11], { weekday: 1, from: '09:00', until: '12:00' }],
    ['up, which is the same stretch', [1, 11], [1, 9], { weekday: 1, from: '09:00', until: '12:00' }],
    [
      'aslant, which stays on the day where it began',
      [3, 8],
      [5, 9],
      { weekday: 3, from: '08:00', until: '10:00' },
    ],
    ['to the last hour, until midnight', [7, 22], [7, 23], { weekday: 7, from: '22:00', until: '24:00' }],
  ])('a drag %s draws a span', async (_what, from, to, span) => {
    const onDraw = vi.fn<(span: Span) => void>()
    await show(drawGrid({ onDraw, blocks: [] }))
    await userEvent.dragAndDrop(grid(), grid(), {
      sourcePosition: middleOf(...from),
      targetPosition: middleOf(...to),
    })
    await expect.poll(() => onDraw.mock.calls).toEqual([[span]])
  })

  test('a click draws one cell', async () => {
    const onDraw = vi.fn<(span: Span) => void>()
    await show(drawGrid({ onDraw }))
    await userEvent.click(grid(), { position: middleOf(4, 20) })
    expect(onDraw.mock.calls).toEqual([[{ weekday: 4, from: '20:00', until: '21:00' }]])
  })

  test('the right button draws nothing', async () => {
    const onDraw = vi.fn<(span: Span) => void>()
    await show(drawGrid({ onDraw }))
    await userEvent.click(grid(), { position: middleOf(4, 20), button: 'right' })
    expect(onDraw).not.toHaveBeenCalled()
  })

  test('a click on a block selects it and draws nothing', async () => {
    const onDraw = vi.fn<(span: Span) => void>()
    const onSelect = vi.fn<(key: string) => void>()
    await show(drawGrid({ onDraw, onSelect }))
    await userEvent.click(block())
    expect(onSelect.mock.calls).toEqual([['lunch']])
    expect(onDraw).not.toHaveBeenCalled()
  })
})

describe('by key', () => {
  test.each<[string, string, Span[]]>([
    [
      'space, arrows and space draw from Monday nine',
      ' {ArrowDown}{ArrowDown} ',
      [{ weekday: 1, from: '09:00', until: '12:00' }],
    ],
    [
      'Enter ends a span as space does',
      '{Enter}{ArrowUp}{Enter}',
      [{ weekday: 1, from: '08:00', until: '10:00' }],
    ],
    [
      'arrows walk to another day first',
      '{ArrowRight}{ArrowRight}{ArrowDown} {ArrowDown} ',
      [{ weekday: 3, from: '10:00', until: '12:00' }],
    ],
    ['a span stays on its day', ' {ArrowRight}{ArrowDown} ', [{ weekday: 1, from: '09:00', until: '11:00' }]],
    ['Escape forgets what was begun', ' {ArrowDown}{Escape}', []],
    ['nothing goes past Monday', '{ArrowLeft}{ArrowLeft}  ', [{ weekday: 1, from: '09:00', until: '10:00' }]],
    [
      'Home and End are the first and the last hour in view',
      '{Home} {End} ',
      [{ weekday: 1, from: '06:00', until: '24:00' }],
    ],
  ])('%s', async (_what, keys, spans) => {
    const onDraw = vi.fn<(span: Span) => void>()
    await show(drawGrid({ onDraw, blocks: [] }))
    grid().element().focus()
    await userEvent.keyboard(keys)
    expect(onDraw.mock.calls.map(([span]) => span)).toEqual(spans)
  })

  test('where one stands is in the name of the grid', async () => {
    await show(drawGrid())
    await expect.element(grid()).toHaveAccessibleName('Momenten op Instagram. maandag 09:00')
    grid().element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    await expect.element(grid()).toHaveAccessibleName('Momenten op Instagram. dinsdag 10:00')
  })

  test('a span is announced while it grows, and silence returns when it is drawn', async () => {
    await show(drawGrid())
    grid().element().focus()
    await userEvent.keyboard(' {ArrowDown}')
    await expect.element(page.getByRole('status')).toHaveTextContent('maandag 09:00-11:00')
    await userEvent.keyboard(' ')
    await expect.element(page.getByRole('status')).toBeEmptyDOMElement()
  })

  test.each(['{Delete}', '{Backspace}'])('%s on a block removes it', async (key) => {
    const onRemove = vi.fn<(key: string) => void>()
    await show(drawGrid({ onRemove }))
    block().element().focus()
    await userEvent.keyboard(key)
    expect(onRemove.mock.calls).toEqual([['lunch']])
  })

  test('a block is reached with Tab and selected with Enter', async () => {
    const onSelect = vi.fn<(key: string) => void>()
    await show(drawGrid({ onSelect }))
    grid().element().focus()
    await userEvent.tab()
    await expect.element(block()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(onSelect.mock.calls).toEqual([['lunch']])
  })

  test('which keys there are is told with the grid', async () => {
    await show(drawGrid(), { language: 'en' })
    await expect.element(grid()).toHaveAccessibleDescription(/^Arrows move, Space starts a block/)
  })
})

test.each<[string, Partial<GridBlock>, boolean]>([
  ['before the first hour in view', { from: '04:00', until: '06:00' }, false],
  ['that sticks out at the top', { from: '05:00', until: '07:00' }, true],
  ['that runs until midnight', { from: '23:00', until: '24:00' }, true],
])('a block %s (%o) is shown: %s', async (_what, part, isShown) => {
  const one = { ...lunch, ...part }
  await show(drawGrid({ blocks: [one] }))
  const name = `dinsdag, ${one.from}-${one.until}, Beste tijd`
  await expect.poll(() => page.getByRole('button', { name }).elements().length).toBe(isShown ? 1 : 0)
})

test('rows of a quarter of an hour draw quarters', async () => {
  const onDraw = vi.fn<(span: Span) => void>()
  await show(drawGrid({ onDraw, step: 15, fromHour: 9, untilHour: 12, blocks: [] }))
  grid().element().focus()
  await userEvent.keyboard(' {ArrowDown} ')
  expect(onDraw.mock.calls).toEqual([[{ weekday: 1, from: '09:00', until: '09:30' }]])
})

testAccessible(() => drawGrid({ selectedKey: 'lunch' }))
