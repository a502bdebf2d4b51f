import type { LocalDate } from '@cadans/domain'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { newId } from '../../lib/new-id.ts'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { show } from '../../testing/show.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { FrequencyStrip } from './frequency-strip.tsx'
import type { CalendarAddress } from './use-calendar-address.ts'

const MONDAY: LocalDate = '2030-06-10'
const CHANNELS = 12

let view: WorkspaceView
let basis: PostBasis

beforeAll(async () => {
  view = await makeWorkspace()
  const { workspaceId } = view
  for (let position = 0; position < CHANNELS; position += 1) {
    const id = newId()
    const name = `${position} ${'W'.repeat(56)}`
    await client.channel.save.mutate({
      workspaceId,
      row: { id, version: 0, name, platform: 'other', position: 20 + position },
    })
    const post = { id: newId(), channelId: id, date: MONDAY, time: '12:00', title: 'Feest' }
    await client.post.create.mutate({ workspaceId, post })
  }
  basis = await openBasis(workspaceId)
})

beforeEach(() => page.viewport(1440, 900))
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
  await expect.element(channel(0)).toHaveAccessibleName(/, 1 van \d+ posts$/u)
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await show(strip(vi.fn<CalendarAddress['change']>()), { view, scheme })
  await expect.element(channel(0)).toBeVisible()
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
