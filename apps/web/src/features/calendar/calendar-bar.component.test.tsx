import type { Language } from '@cadans/domain'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../../testing/show.tsx'
import { CalendarBar } from './calendar-bar.tsx'
import { CalendarMenu } from './calendar-menu.tsx'
import { FilterPanel } from './filter-panel.tsx'
import type { CalendarAddress } from './use-calendar-address.ts'
import type { CalendarView } from '../../lib/addresses/calendar-search.ts'

beforeEach(() => page.viewport(1440, 900))
afterEach(() => page.viewport(1000, 800))

const nothing = () => undefined

function bar({ view, date, width }: { view: CalendarView; date: string; width: number }) {
  const address: CalendarAddress = {
    search: {},
    view,
    date,
    colouring: 'owner',
    filter: {},
    selectedId: undefined,
    change: nothing,
    showView: nothing,
    select: nothing,
    clearFilters: nothing,
  }
  return (
    <div style={{ width }}>
      <CalendarBar
        address={address}
        ideaCount={12}
        isTrayOpen={false}
        onTray={nothing}
        onCreate={nothing}
        filter={<FilterPanel address={address} lookup={undefined} opened={false} onChange={nothing} />}
        menu={
          <CalendarMenu
            isSelecting={false}
            onSelecting={nothing}
            onExport={nothing}
            onPause={nothing}
            onSearch={nothing}
            onKeys={nothing}
          />
        }
      />
    </div>
  )
}

const middleOf = (name: string): number => {
  const { top, bottom } = page.getByRole('button', { name }).element().getBoundingClientRect()
  return (top + bottom) / 2
}

// What is left of 1440 beside the rail and an opened post, and with the post closed.
test.each([
  ['nl', 'month', '2026-09-15', 952, 'Vandaag', 'Plan bijwerken'],
  ['nl', 'week', '2027-12-30', 952, 'Vandaag', 'Plan bijwerken'],
  ['en', 'month', '2026-09-15', 952, 'Today', 'Update plan'],
  ['en', 'week', '2027-12-30', 952, 'Today', 'Update plan'],
  ['nl', 'month', '2026-09-15', 1324, 'Vandaag', 'Plan bijwerken'],
] as const)(
  'in %s a %s from %s fits on one row of %i px',
  async (language: Language, view, date, width, first, last) => {
    await show(bar({ view, date, width }), { language })
    await expect.element(page.getByRole('button', { name: last })).toBeVisible()
    expect(middleOf(first)).toBeCloseTo(middleOf(last), 0)
  },
)

test('a tool that shows its sign alone keeps its name', async () => {
  await show(bar({ view: 'month', date: '2026-11-27', width: 952 }))
  for (const name of ['Kleur: verantwoordelijke', 'Filter', 'Ideeën 12', 'Nieuwe post']) {
    await expect.element(page.getByRole('button', { name })).toBeVisible()
  }
})
