import { totalShare } from '@cadans/domain'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Held, type Setting, show, testAccessible } from '../testing/show.tsx'
import type { ShareItem } from './share-bar.tsx'
import { ShareSliders } from './share-sliders.tsx'

type Shares = { id: string; share: number }[]

const names = ['Agenda', 'Verhalen', 'Tips']

function itemsOf(shares: readonly number[]): ShareItem[] {
  return shares.map((share, index) => {
    const label = names[index] ?? `Thema ${index}`
    return { id: label, label, share, colour: `var(--theme-${index})` }
  })
}

function withShares(items: readonly ShareItem[], shares: Shares): ShareItem[] {
  return items.map((item) => ({ ...item, share: shares.find(({ id }) => id === item.id)?.share ?? 0 }))
}

function sliders(
  shares: readonly number[],
  onChange?: (items: ShareItem[]) => void,
  onEnd?: (shares: Shares) => void,
) {
  return (
    <Held start={itemsOf(shares)} {...(onChange && { onChange })}>
      {(items, change) => (
        <ShareSliders
          label='Thema’s'
          items={items}
          onChange={(next) => change(withShares(items, next))}
          {...(onEnd && { onChangeEnd: onEnd })}
        />
      )}
    </Held>
  )
}

const slider = (name: string) => page.getByRole('slider', { name })
const field = (name: string) => page.getByRole('textbox', { name })

/** In per mille. A slider itself stands on whole percents. */
function shown(): number[] {
  return page
    .getByRole('slider')
    .elements()
    .map((element) =>
      Math.round(Number.parseFloat(element.getAttribute('aria-valuetext')?.replace(',', '.') ?? '') * 10),
    )
}

describe('by key', () => {
  test.each<[string, string, number[], number[]]>([
    [
      'an arrow gives one percent, taken from the others in proportion',
      '{ArrowRight}',
      [500, 300, 200],
      [510, 294, 196],
    ],
    ['End takes the whole', '{End}', [500, 300, 200], [1000, 0, 0]],
    ['Home gives all of it away', '{Home}', [500, 300, 200], [0, 600, 400]],
    ['zero goes no lower', '{ArrowLeft}', [0, 600, 400], [0, 600, 400]],
    ['where the others have nothing they share what comes free', '{ArrowLeft}', [1000, 0, 0], [990, 5, 5]],
  ])('%s', async (_what, key, before, after) => {
    await show(sliders(before))
    slider('Agenda').element().focus()
    await userEvent.keyboard(key)
    await expect.poll(shown).toEqual(after)
  })

  test('the shares are told when the key comes up', async () => {
    const told = vi.fn<(shares: Shares) => void>()
    await show(sliders([500, 300, 200], undefined, told))
    slider('Tips').element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    await expect.poll(() => told.mock.lastCall?.[0].map(({ share }) => share)).toEqual([488, 292, 220])
  })
})

describe('by pointer', () => {
  test('a drag to the end takes the whole, and every step on the way adds up to it', async () => {
    const told = vi.fn<(items: ShareItem[]) => void>()
    await show(sliders([500, 300, 200], told))
    const track = slider('Agenda').element().getBoundingClientRect()
    await userEvent.dragAndDrop(slider('Agenda'), slider('Agenda'), {
      sourcePosition: { x: track.width / 2, y: track.height / 2 },
      targetPosition: { x: track.width - 1, y: track.height / 2 },
    })
    await expect.poll(shown).toEqual([1000, 0, 0])
    expect(told.mock.calls.every(([items]) => totalShare(items) === 1000)).toBe(true)
  })
})

describe('typed', () => {
  test.each<[string, Setting, string, number[]]>([
    ['a whole percentage', {}, '60', [600, 240, 160]],
    ['a tenth after a Dutch comma', {}, '12,5', [125, 525, 350]],
    ['a tenth after a point, in Dutch too', {}, '12.5', [125, 525, 350]],
    ['a tenth after an English point', { language: 'en' }, '12.5', [125, 525, 350]],
    ['nothing at all', {}, '0', [0, 600, 400]],
    ['more than there is becomes the whole', {}, '250', [1000, 0, 0]],
  ])('%s', async (_what, setting, text, after) => {
    await show(sliders([500, 300, 200]), setting)
    await field('Agenda').fill(text)
    await userEvent.tab()
    await expect.poll(shown).toEqual(after)
  })

  test('a share of two decimals is rounded to a tenth, and the sum stays whole', async () => {
    const told = vi.fn<(items: ShareItem[]) => void>()
    await show(sliders([500, 300, 200], told))
    await field('Verhalen').fill('33.33')
    await userEvent.tab()
    await expect.poll(shown).toEqual([476, 333, 191])
    expect(told.mock.calls.map(([items]) => totalShare(items))).toEqual(told.mock.calls.map(() => 1000))
  })

  test('what is changed elsewhere during a visit is where the next digit starts from', async () => {
    let undo = () => {}
    await show(
      <Held start={itemsOf([500, 300, 200])}>
        {(items, change) => {
          undo = () => change(itemsOf([200, 200, 600]))
          return (
            <ShareSliders
              label='Thema’s'
              items={items}
              onChange={(next) => change(withShares(items, next))}
            />
          )
        }}
      </Held>,
    )
    await userEvent.click(field('Agenda'))
    await userEvent.keyboard('{Control>}a{/Control}60')
    await expect.poll(shown).toEqual([600, 240, 160])
    undo()
    await expect.poll(shown).toEqual([200, 200, 600])
    await userEvent.keyboard('{Control>}a{/Control}40')
    await expect.poll(shown).toEqual([400, 150, 450])
  })

  test('a word that is no number changes nothing', async () => {
    await show(sliders([500, 300, 200]))
    await field('Agenda').fill('veel')
    await expect.element(field('Agenda')).toHaveValue('veel')
    expect(shown()).toEqual([500, 300, 200])
  })

  test('an emptied field changes nothing and shows its share again when it is left', async () => {
    await show(sliders([500, 300, 200]))
    await field('Agenda').clear()
    expect(shown()).toEqual([500, 300, 200])
    await userEvent.tab()
    await expect.element(field('Agenda')).toHaveValue('50%')
  })

  test('a wrong entry put right gives the others back what they had', async () => {
    await show(sliders([500, 300, 200]))
    await userEvent.click(field('Agenda'))
    await userEvent.keyboard('{Control>}a{/Control}100')
    await expect.poll(shown).toEqual([1000, 0, 0])
    await userEvent.keyboard('{Control>}a{/Control}50')
    await expect.poll(shown).toEqual([500, 300, 200])
  })
})

test.each([
  ['nl', '12,5%'],
  ['en', '12.5%'],
] as const)('in %s a share is written and said as %s', async (language, text) => {
  await show(sliders([125, 675, 200]), { language })
  await expect.element(field('Agenda')).toHaveValue(text)
  await expect.element(slider('Agenda')).toHaveAttribute('aria-valuetext', text)
})

test('a value alone has the whole and cannot be moved', async () => {
  await show(sliders([1000]))
  await expect.element(slider('Agenda')).toBeDisabled()
  await expect.element(field('Agenda')).toBeDisabled()
})

test('the division is a group with the name of what is divided', async () => {
  await show(sliders([500, 300, 200]))
  const group = page.getByRole('group', { name: 'Thema’s' })
  await expect.element(group.getByRole('slider', { name: 'Tips' })).toBeVisible()
})

testAccessible(() => sliders([500, 300, 200]))
