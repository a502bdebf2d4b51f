import type { LocalDate } from '@cadans/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { type Outputs, queryClient, trpc } from '../../lib/trpc.ts'
import { basisFixture, channelFixture } from '../../testing/basis-fixture.ts'
import { show } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { FrequencyStrip } from './frequency-strip.tsx'
import { periodOf } from './period.ts'
import type { CalendarAddress } from './use-calendar-address.ts'

const MONDAY: LocalDate = '2030-06-10'
const CHANNELS = 12
const horizon = periodOf('week', MONDAY)
const view = viewFixture()
const channels = Array.from({ length: CHANNELS }, (_, position) =>
  channelFixture({
    id: `${position}`,
    platform: 'other',
    name: `${position} ${'W'.repeat(56)}`,
    position: 20 + position,
  }),
)
const basis = basisFixture(channels)
const counted = (count: number) => ({ count, postIds: [] })
const weeks: Outputs['adherence']['get'] = {
  horizon,
  frequency: channels.map(({ id }) => ({
    channelId: id,
    week: MONDAY,
    target: 2900,
    published: counted(0),
    planned: counted(1),
    open: counted(0),
  })),
  mixes: { theme: [], format: [], origin: [], message: [], inviting: [] },
  hours: [],
  budgets: [],
}

beforeEach(async () => {
  await page.viewport(1440, 900)
  queryClient.setQueryData(trpc.adherence.get.queryKey({ workspaceId: view.workspaceId, horizon }), weeks)
})
afterEach(() => page.viewport(1000, 800))

function strip(change: CalendarAddress['change']) {
  const nothing = () => undefined
  const address: CalendarAddress = {
    search: {},
    view: 'week',
    drawing: 'stackedWeek',
    withHours: false,
    date: MONDAY,
    colouring: 'theme',
    filter: {},
    selectedId: undefined,
    change,
    showView: nothing,
    showHours: nothing,
    select: nothing,
    clearFilters: nothing,
  }
  return (
    <div data-testid='place' style={{ width: 1000 }}>
      <FrequencyStrip address={address} basis={basis} end={<button type='button'>Plan</button>} />
    </div>
  )
}

const channel = (position: number) => page.getByRole('button', { name: new RegExp(`^${position} W+, `) })

test('twelve channels with long names stay on one line, and each can be reached and chosen', async () => {
  const change = vi.fn<CalendarAddress['change']>()
  await show(strip(change), { view })
  await expect.element(channel(0)).toBeVisible()
  const place = page.getByTestId('place').element()
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth)
  expect(place.clientHeight).toBeLessThanOrEqual(60)
  const end = page.getByRole('button', { name: 'Plan' }).element().getBoundingClientRect()
  expect(end.right).toBeLessThanOrEqual(place.getBoundingClientRect().right + 1)
  const last = channel(CHANNELS - 1)
  last.element().focus()
  await userEvent.keyboard('{Enter}')
  expect(change.mock.lastCall?.[0]).toMatchObject({ channelIds: [expect.any(String)] })
  const box = last.element().getBoundingClientRect()
  expect(box.left).toBeGreaterThanOrEqual(place.getBoundingClientRect().left)
  expect(box.right).toBeLessThanOrEqual(end.left)
})

test('posts are told in whole ones', async () => {
  await show(strip(vi.fn<CalendarAddress['change']>()), { view })
  await expect.element(channel(0)).toHaveAccessibleName(/, 1 van 2 posts$/u)
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await show(strip(vi.fn<CalendarAddress['change']>()), { view, scheme })
  await expect.element(channel(0)).toBeVisible()
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
