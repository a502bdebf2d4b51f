import { addDays } from '@cadans/domain'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { basisFixture } from '../../testing/basis-fixture.ts'
import { show } from '../../testing/show.tsx'
import { postFixture } from '../../testing/post-fixture.ts'
import { type CalendarScene, CalendarSceneProvider } from './calendar-context.ts'
import { type CalendarHandlers, FullCalendarView } from './full-calendar.tsx'
import type { Moment } from '../../lib/moment.ts'
import { postEvents } from './post-events.ts'
import { bandEvents, type DayEvent, factEvents, foldEvent, nowEvent } from './day-events.ts'
import type { Drawing } from './drawing.ts'
import { promotionBands } from './promotion.ts'

const scene: CalendarScene = {
  lookup: basisFixture().lookup,
  colouring: 'theme',
  now: { date: '2027-06-01', time: '09:00' },
  selectedId: undefined,
  selectedFamilyId: null,
  checkedIds: new Set(),
  closedDays: [],
  keyDates: new Map(),
  work: { all: new Map(), once: new Map() },
  away: new Map(),
  milestones: new Map(),
  promotion: new Map(),
}

const TUESDAY = '2027-06-08'
const THURSDAY = '2027-06-10'

let moved: Moment[] = []
beforeEach(() => {
  moved = []
  vi.clearAllMocks()
})

const handlers: CalendarHandlers = {
  onOpen: vi.fn<CalendarHandlers['onOpen']>(),
  onPick: vi.fn<CalendarHandlers['onPick']>(),
  onIdea: vi.fn<CalendarHandlers['onIdea']>(),
  onShowDay: vi.fn<CalendarHandlers['onShowDay']>(),
  onBand: vi.fn<CalendarHandlers['onBand']>(),
  onUnfold: vi.fn<CalendarHandlers['onUnfold']>(),
  // Taken back each time, so that the next drag begins where this one did.
  onMove: (_id, target, revert) => {
    moved.push(target)
    revert()
  },
}

type Shown = Moment & { ownerId?: string; title?: string }

async function showCalendar(
  drawing: Drawing,
  moments: readonly Shown[],
  {
    width = 960,
    around = [],
    ...part
  }: Partial<CalendarScene> & { width?: number; around?: readonly DayEvent[] } = {},
): Promise<void> {
  const posts = moments.map((moment, index) => postFixture({ id: String(index), ...moment }))
  await page.viewport(width + 40, 800)
  await show(
    <CalendarSceneProvider value={{ ...scene, ...part }}>
      <div style={{ height: 700, width }}>
        <FullCalendarView
          drawing={drawing}
          date={TUESDAY}
          zone='Europe/Amsterdam'
          language='nl'
          events={postEvents(posts, { nameOf: () => 'naamloos', mayMove: () => true })}
          shades={[]}
          around={around}
          handlers={handlers}
        />
      </div>
    </CalendarSceneProvider>,
  )
  await expect.poll(() => document.querySelector('[data-post-id]')).not.toBeNull()
  await document.fonts.ready
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`nothing is ${selector}`)
  return found
}

const cardAt = (index = 0) => find(`[data-post-id="${index}"]`)

/** Waits until a hand at the middle of the card would be on it: before the library has measured, nothing can be taken hold of. */
async function inReach(): Promise<void> {
  await expect
    .poll(() => {
      const { left, top, width, height } = cardAt().getBoundingClientRect()
      return cardAt().contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    .toBe(true)
}

function middleOf(date: string): number {
  const { left, width } = find(`[role="cell"][data-date="${date}"]`).getBoundingClientRect()
  return left + width / 2
}

function topOf(time: string): number {
  return find(`[data-time="${time}:00"]`).getBoundingClientRect().top
}

/** Drags the card by each of these places, and waits each time until it is back where it was. */
async function dragByEach(to: { x?: number; down?: number }, held = places): Promise<void> {
  // Within its day: the calendar may still be on its way to the hours of work.
  const standing = () => {
    const day = cardAt().closest('[role="cell"]')
    const fromTop = cardAt().getBoundingClientRect().top - (day?.getBoundingClientRect().top ?? 0)
    return [day?.getAttribute('data-date'), Math.round(fromTop)]
  }
  await inReach()
  const before = standing()
  for (const place of held) {
    const drops = moved.length + 1
    drag(cardAt(), place, to).drop()
    await expect.poll(() => moved.length).toBe(drops)
    await expect.poll(standing).toEqual(before)
  }
}

/** Takes hold of an element at a part of its height, and brings that point to another column or so many pixels further down. */
function drag(element: HTMLElement, held: number, to: { x?: number; down?: number }) {
  const { left, top, width, height } = element.getBoundingClientRect()
  const x = left + width / 2
  const y = top + height * held
  const point = (type: string, target: EventTarget, at: { clientX: number; clientY: number }) =>
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...at }))
  const end = { clientX: to.x ?? x, clientY: y + (to.down ?? 0) }
  point('mousedown', element, { clientX: x, clientY: y })
  point('mousemove', document, { clientX: x + 9, clientY: y })
  point('mousemove', document, end)
  return { drop: () => void point('mouseup', document, end) }
}

const places = [0.02, 0.25, 0.5, 0.75, 0.98]
const quarters = ['09:00', '09:15', '09:30', '09:45']

test.each(quarters)(
  'a post of %s that is drawn sideways keeps its time, wherever it is held',
  async (time) => {
    await showCalendar('week', [{ date: TUESDAY, time }])
    await dragByEach({ x: middleOf(THURSDAY) })
    expect(moved).toEqual(places.map(() => ({ date: THURSDAY, time })))
  },
)

test.each(quarters)(
  'a post of %s that is drawn an hour up or down keeps its quarter, wherever it is held',
  async (time) => {
    await showCalendar('day', [{ date: TUESDAY, time }])
    const hour = topOf('01:00') - topOf('00:00')
    await dragByEach({ down: hour })
    await dragByEach({ down: -hour }, [0.5])
    const minutes = time.slice(2)
    expect(moved).toEqual([
      ...places.map(() => ({ date: TUESDAY, time: `10${minutes}` })),
      { date: TUESDAY, time: `08${minutes}` },
    ])
  },
)

test('under the hand a post says at what time it would stand', async () => {
  await showCalendar('week', [{ date: TUESDAY, time: '09:15' }])
  const down = topOf('00:30') - topOf('00:00')
  await inReach()
  const { drop } = drag(cardAt(), 0.5, { x: middleOf(THURSDAY), down })
  await expect.element(page.getByText('09:45', { exact: true })).toBeVisible()
  drop()
  await expect.poll(() => moved).toEqual([{ date: THURSDAY, time: '09:45' }])
})

const lateTimes = ['23:15', '23:16', '23:45', '23:59']
test.each(['month', 'stackedWeek', 'week', 'list', 'listedWeek'] as const)(
  'in the %s a post stands on its own day, however late',
  async (view) => {
    await showCalendar(
      view,
      lateTimes.map((time) => ({ date: TUESDAY, time })),
    )
    for (const [index] of lateTimes.entries()) {
      expect(document.querySelectorAll(`[data-post-id="${index}"]`)).toHaveLength(1)
    }
  },
)

test('a list says what a day is, also of one without posts', async () => {
  const around = factEvents(new Map([[THURSDAY, [{ kind: 'closed', words: 'Stille dag' }]]]))
  await showCalendar('list', [{ date: TUESDAY, time: '09:00' }], { around })
  const day = page.getByRole('listitem').filter({ hasText: 'donderdag 10 juni' })
  await expect.element(day.getByText('Stille dag')).toBeVisible()
})

test('a post of late in the evening goes as far as the hand', async () => {
  await showCalendar('month', [{ date: TUESDAY, time: '23:45' }])
  await dragByEach({ x: middleOf(THURSDAY) }, [0.5])
  expect(moved).toEqual([{ date: THURSDAY, time: '23:45' }])
})

/** What of a card can be seen whole: it ends where its card does. */
function seenIn(card: HTMLElement): string[] {
  const edge = card.getBoundingClientRect()
  const parts = {
    time: 'time',
    channel: '[class*=channel]',
    status: 'svg[viewBox="0 0 12 12"]',
    owner: '[class*=owner]',
  }
  return Object.entries(parts).flatMap(([name, selector]) => {
    const { left, right, top, bottom, width } =
      card.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    const isWhole = left >= edge.left && right <= edge.right && top >= edge.top && bottom <= edge.bottom
    return width > 0 && isWhole ? [name] : []
  })
}

/** The width of the week on a screen of 1440 pixels, and on a phone, where it is wider than the screen. */
test.each([
  [5, 1330, ['channel', 'status']],
  [3, 1330, ['time', 'channel', 'status', 'owner']],
  [2, 1330, ['time', 'channel', 'status', 'owner']],
  [1, 1330, ['time', 'channel', 'status', 'owner']],
  [5, 860, ['channel', 'status']],
  [2, 860, ['time', 'channel', 'status', 'owner']],
])('of %i posts at one hour in a week of %i pixels each shows its %j', async (count, width, parts) => {
  const posts = Array.from({ length: count }, () => ({ date: TUESDAY, time: '10:00', ownerId: 'ann' }))
  await showCalendar('week', posts, { width })
  for (const [index] of posts.entries()) await expect.poll(() => seenIn(cardAt(index))).toEqual(parts)
})

test.each(['week', 'stackedWeek'] as const)(
  'the head of a day in a %s shows all of what the day is',
  async (drawing) => {
    const tasks = new Map([[TUESDAY, ['Bel de drukker', 'Kijk naar De Brink']]])
    const names = (['womensDay', 'valentine', 'carnival'] as const).map((code) => ({
      date: TUESDAY,
      key: code,
      isHoliday: false,
      code,
    }))
    await showCalendar(drawing, [{ date: TUESDAY, time: '10:00' }], {
      keyDates: new Map([[TUESDAY, names]]),
      work: { all: tasks, once: tasks },
      milestones: new Map([[TUESDAY, ['Mijlpaal: Première van het buurttheater']]]),
    })
    const head = find(`[role="columnheader"][data-date="${TUESDAY}"]`)
    const { bottom, right } = head.getBoundingClientRect()
    for (const part of head.querySelectorAll('span')) {
      expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth + 1)
      expect(part.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom)
      expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right)
    }
  },
)

test('promotion without a post is a bar over the days on which it runs, which opens it', async () => {
  const line = {
    id: 'remarketing',
    name: 'Remarketing',
    channelId: null,
    segmentId: null,
    from: TUESDAY,
    until: THURSDAY,
    monthlyCents: 4000,
  }
  const june = { from: '2027-05-31', until: '2027-07-04' }
  const around = bandEvents(promotionBands([line], june), june, () => 'Remarketing · Instagram')
  await showCalendar('month', [{ date: TUESDAY, time: '10:00' }], { around })
  const bar = page.getByText('Remarketing · Instagram')
  await expect.element(bar).toBeVisible()
  const { left, right } = bar.element().getBoundingClientRect()
  const day = find(`[data-date="${TUESDAY}"]`).getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(day.left)
  expect(left).toBeLessThan(day.right)
  expect((right - left) / day.width).toBeGreaterThan(2.8)
  expect((right - left) / day.width).toBeLessThan(3.1)
  await bar.click()
  expect(handlers.onBand).toHaveBeenCalledExactlyOnceWith(null)
  expect(handlers.onOpen).not.toHaveBeenCalled()
})

test('a month is five weeks from that of its date, each with its number beside its days', async () => {
  await showCalendar('month', [{ date: TUESDAY, time: '10:00' }])
  const days = document.querySelectorAll('[role="cell"][data-date]')
  expect([...days].map((day) => day.getAttribute('data-date'))).toEqual(
    Array.from({ length: 35 }, (_, index) => addDays('2027-06-07', index)),
  )
  const number = find('[class*=weekNumber]').getBoundingClientRect()
  expect(find('[class*=weekNumber]').textContent).toBe('23')
  expect(number.right).toBeLessThanOrEqual(find('[data-date="2027-06-07"]').getBoundingClientRect().left + 1)
  expect(number.width).toBeGreaterThan(20)
})

test.each(['month', 'stackedWeek'] as const)(
  'in a %s a post that is drawn to another day keeps its time, wherever it is held',
  async (drawing) => {
    await showCalendar(drawing, [{ date: TUESDAY, time: '09:15' }])
    await dragByEach({ x: middleOf(THURSDAY) })
    expect(moved).toEqual(places.map(() => ({ date: THURSDAY, time: '09:15' })))
  },
)

test('what is folded away of a day is asked for by key as well, and stands below its posts', async () => {
  await showCalendar('month', [{ date: TUESDAY, time: '23:00' }], {
    around: [foldEvent(TUESDAY, 3, 'Nog 3')],
  })
  const fold = page.getByRole('button', { name: 'Nog 3' })
  await expect.element(fold).toBeVisible()
  expect(fold.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(
    cardAt().getBoundingClientRect().bottom - 1,
  )
  fold.element().focus()
  await userEvent.keyboard('{Enter}')
  expect(handlers.onUnfold).toHaveBeenCalledExactlyOnceWith(TUESDAY)
})

test('in a week without hours the moment stands between what was and what comes', async () => {
  await showCalendar(
    'stackedWeek',
    [
      { date: TUESDAY, time: '10:00' },
      { date: TUESDAY, time: '19:00' },
    ],
    { around: [nowEvent({ date: TUESDAY, time: '11:30' }, 'nu 11:30')] },
  )
  await expect.element(page.getByText('nu 11:30')).toBeVisible()
  const tops = [cardAt(0), page.getByText('nu 11:30').element(), cardAt(1)].map(
    (one) => one.getBoundingClientRect().top,
  )
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
})

const longTitles = ['W'.repeat(200), '🎉'.repeat(100), 'שלום עולם '.repeat(20)]
test.each(['month', 'stackedWeek', 'week', 'list'] as const)(
  'in a %s forty posts and titles without an end stay within their day',
  async (drawing) => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      date: TUESDAY,
      time: '10:00',
      title: longTitles[index % longTitles.length] ?? '',
    }))
    await showCalendar(drawing, many)
    await expect.poll(() => document.querySelectorAll('[data-post-id]').length).toBe(40)
    const root = find('[data-date]').closest('[class*=view]') ?? document.body
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth + 1)
    for (const card of document.querySelectorAll('[data-post-id]')) {
      const { left, right } = card.getBoundingClientRect()
      const edge = root.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(edge.left)
      expect(right).toBeLessThanOrEqual(edge.right + 1)
    }
  },
)

test('what a day costs stands in its head', async () => {
  await showCalendar('week', [{ date: TUESDAY, time: '10:00' }], { promotion: new Map([[TUESDAY, 5000]]) })
  expect(find(`[role="columnheader"][data-date="${TUESDAY}"] [data-money]`).dataset['money']).toMatch(/€\s50/)
})
