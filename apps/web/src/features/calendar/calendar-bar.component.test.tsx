import type { Language } from '@cadans/domain'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
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
    drawing: view,
    withHours: false,
    date,
    colouring: 'owner',
    filter: {},
    selectedId: undefined,
    change: nothing,
    showView: nothing,
    showHours: nothing,
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
        filter={(hasRoom) => (
          <FilterPanel
            address={address}
            lookup={undefined}
            opened={false}
            hasRoom={hasRoom}
            onChange={nothing}
          />
        )}
        menu={(hasRoom) => (
          <CalendarMenu
            address={address}
            tools={hasRoom ? null : { onFilter: nothing, onTray: nothing }}
            onPlan={nothing}
            isSelecting={false}
            onSelecting={nothing}
            onExport={nothing}
            onPause={nothing}
            onSearch={nothing}
            onKeys={nothing}
          />
        )}
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
  ['nl', 'month', '2026-09-15', 860, 'Vandaag', 'Nieuwe post'],
  ['nl', 'week', '2027-12-30', 860, 'Vandaag', 'Nieuwe post'],
  ['en', 'month', '2026-09-15', 860, 'Today', 'New post'],
  ['en', 'week', '2027-12-30', 860, 'Today', 'New post'],
  ['nl', 'month', '2026-09-15', 1324, 'Vandaag', 'Nieuwe post'],
  ['nl', 'week', '2027-12-30', 1324, 'Vandaag', 'Nieuwe post'],
] as const)(
  'in %s a %s from %s fits on one row of %i px, its title on one line',
  async (language: Language, view, date, width, first, last) => {
    await show(bar({ view, date, width }), { language })
    await expect.element(page.getByRole('button', { name: last })).toBeVisible()
    expect(middleOf(first)).toBeCloseTo(middleOf(last), 0)
    expect(page.getByRole('heading').element().clientHeight).toBeLessThan(36)
  },
)

test('where there is room tools stand with their words', async () => {
  await show(bar({ view: 'month', date: '2026-11-27', width: 1324 }))
  for (const name of ['Filter', 'Ideeën 12', 'Nieuwe post']) {
    await expect.element(page.getByRole('button', { name })).toBeVisible()
  }
})

test('where there is none they go into the menu', async () => {
  await show(bar({ view: 'month', date: '2026-11-27', width: 860 }))
  await expect.element(page.getByRole('button', { name: 'Meer' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Filter' })).not.toBeInTheDocument()
  await userEvent.click(page.getByRole('button', { name: 'Meer' }))
  for (const name of ['Filter', 'Ideeën']) {
    await expect.element(page.getByRole('menuitem', { name, exact: true })).toBeVisible()
  }
})
