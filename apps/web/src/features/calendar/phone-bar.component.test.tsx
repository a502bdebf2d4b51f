import { Button } from '@mantine/core'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { PageMark } from '../../ui/page-mark.ts'
import { PhoneBar } from './phone-bar.tsx'
import { stepped } from './period.ts'
import type { CalendarAddress } from './use-calendar-address.ts'

afterEach(() => page.viewport(1000, 800))

const nothing = () => undefined
const { today } = viewFixture()

function addressOf(date: string): CalendarAddress {
  return {
    search: {},
    view: 'list',
    drawing: 'list',
    withHours: false,
    date,
    colouring: 'theme',
    filter: {},
    selectedId: undefined,
    change: nothing,
    showView: nothing,
    showHours: nothing,
    select: nothing,
    clearFilters: nothing,
  }
}

test.each([
  [390, today, false],
  [390, stepped('list', today, 1), true],
  [320, today, false],
  [320, stepped('list', today, 1), true],
])(
  'at %i px the days from %s stand whole beside the mark of an example; the way to today is offered: %s',
  async (width, date, offersToday) => {
    await page.viewport(width, 800)
    await show(
      <PageMark value={<Button variant='default'>Voorbeeld</Button>}>
        <div style={{ margin: '0 12px' }}>
          <PhoneBar address={addressOf(date)} onFilter={nothing} menu={<Button w={40}>…</Button>} />
        </div>
      </PageMark>,
    )
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    const words = document.querySelector('h1 button > span')
    expect(words?.textContent).toContain('–')
    expect(words?.scrollWidth).toBeLessThanOrEqual(words?.clientWidth ?? 0)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    expect(page.getByRole('button', { name: 'Vandaag' }).query() !== null).toBe(offersToday)
  },
)
