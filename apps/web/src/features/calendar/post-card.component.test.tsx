import { type PostCard as Post, type Rubric, statuses } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { basisFixture } from '../../testing/basis-fixture.ts'
import { type Setting, show, testAccessible } from '../../testing/show.tsx'
import { postFixture } from '../../testing/post-fixture.ts'
import { type CalendarScene, CalendarSceneProvider } from './calendar-context.ts'
import { type CardLayout, PostCard } from './post-card.tsx'

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

function cards(
  posts: readonly Partial<Post>[],
  layout: CardLayout = 'month',
  part: Partial<CalendarScene> = {},
) {
  return (
    <CalendarSceneProvider value={{ ...scene, ...part }}>
      {posts.map((post, index) => (
        <div key={index} data-testid='card'>
          <PostCard post={postFixture({ id: String(index), ...post })} layout={layout} />
        </div>
      ))}
    </CalendarSceneProvider>
  )
}

const cardAt = (index: number) => page.getByTestId('card').nth(index)

/** What a screen reader has of the first card. */
async function heard(
  post: Partial<Post>,
  part: Partial<CalendarScene> = {},
  setting: Setting = {},
): Promise<string> {
  await show(cards([post], 'month', part), setting)
  await expect.element(cardAt(0)).toBeVisible()
  const copy = cardAt(0).element().cloneNode(true) as Element
  for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove()
  return copy.textContent
}

test.each([
  ['nl', 'Vraag: wat mis jij in de buurt?12:30, Instagram, Gepland, nog niemand'],
  ['en', 'Vraag: wat mis jij in de buurt?12:30, Instagram, Planned, nobody yet'],
] as const)('in %s its marks are said in words', async (language, words) => {
  expect(await heard({}, {}, { language })).toBe(words)
})

test.each<[string, Partial<Post>, Partial<CalendarScene>, RegExp]>([
  ['whose it is', { ownerId: 'ann' }, {}, /verantwoordelijke: Ann de Wit/],
  ['that it is late', {}, { now: { date: '2027-06-11', time: '09:00' } }, /te laat/],
  [
    'that it is published',
    { status: 'published' },
    { now: { date: '2027-06-11', time: '09:00' } },
    /Geplaatst, nog niemand$/,
  ],
  ['that the place has to invite', { status: 'open', inviting: true }, {}, /nodigt uit tot reageren/],
  ['that it asks nothing yet', { inviting: true }, {}, /vraag of oproep mist nog/],
  ['what is paid for it', { promotionCents: 2500 }, {}, /promotie €\s25/],
  ['that it is chosen', {}, { checkedIds: new Set(['0']) }, /gekozen$/],
  [
    'that it waits',
    {},
    {
      closedDays: [
        { id: 'c', version: 1, from: '2027-06-09', until: '2027-06-11', reason: '', pauses: true },
      ],
    },
    /wacht/i,
  ],
])('it says %s', async (_what, post, part, words) => {
  expect(await heard(post, part)).toMatch(words)
})

test.each<CardLayout>(['month', 'week', 'hours', 'list'])(
  'what is paid for it stands on the card of the %s',
  async (layout) => {
    await show(cards([{ promotionCents: 2500 }, {}], layout))
    await expect.element(cardAt(0).getByText(/^€\s25$/)).toBeVisible()
    await expect.element(cardAt(1)).toBeVisible()
    await expect.element(cardAt(1).getByText('€')).not.toBeInTheDocument()
  },
)

test.each<[string, Partial<Post>, string]>([
  ['by its theme', { status: 'open', title: '' }, 'Verhalen'],
  ['as an open place where it has none', { status: 'open', title: '', themeId: null }, 'Open plek'],
])('a place without a title is named %s', async (_what, post, name) => {
  await show(cards([post]))
  await expect.element(cardAt(0).getByText(name, { exact: true })).toBeVisible()
})

test('every status has a sign of its own shape, whatever its colour', async () => {
  await show(cards(statuses.map((status) => ({ status }))))
  await expect.element(cardAt(0)).toBeVisible()
  const signs = page
    .getByTestId('card')
    .elements()
    .map((card) => card.querySelector('svg[viewBox="0 0 12 12"]')?.innerHTML)
  expect(new Set(signs).size).toBe(statuses.length)
  expect(signs).not.toContain(undefined)
})

test.each<[string, Partial<Post>, boolean]>([
  ['an open place is lined', { status: 'open', title: '' }, true],
  ['a planned post is not', { status: 'planned' }, false],
])('%s', async (_what, post, isLined) => {
  await show(cards([post]))
  await expect.element(cardAt(0)).toBeVisible()
  const card = cardAt(0).element().querySelector('[data-post-id]')
  const { borderTopStyle, borderTopWidth } = getComputedStyle(card ?? document.body)
  expect(borderTopStyle === 'solid' && borderTopWidth === '1px').toBe(isLined)
})

test('in a week that is over nobody asks who did it, nor whether it went out', async () => {
  const published = { status: 'published', ownerId: 'ann' } as const
  await show(
    cards([
      { ...published, date: '2027-05-30' },
      { ...published, date: '2027-05-31' },
    ]),
  )
  await expect.element(cardAt(1).getByText('AW')).toBeVisible()
  await expect.element(cardAt(0).getByText('AW')).not.toBeInTheDocument()
  const signs = [cardAt(0), cardAt(1)].map((card) => card.element().querySelectorAll('svg').length)
  expect(signs).toEqual([0, 1])
})

test('a title of two lines is read whole in the month, and any in the week', async () => {
  const title = 'Zo bereik je de wijkverpleging van de Kade'
  await show(
    <>
      <div style={{ width: 180 }}>{cards([{ title }])}</div>
      <div style={{ width: 180 }}>{cards([{ title: `${title} `.repeat(3) }], 'week')}</div>
    </>,
  )
  await expect.element(cardAt(1)).toBeVisible()
  for (const card of page.getByTestId('card').elements()) {
    const words = card.querySelector('[dir=auto]') ?? card
    expect(words.scrollHeight).toBeLessThanOrEqual(words.clientHeight + 1)
    expect(words.clientHeight).toBeGreaterThan(20)
  }
})

const rubric: Rubric = {
  id: 'weekly',
  version: 1,
  name: 'Vraag van de week',
  channelId: 'instagram',
  weekday: 4,
  time: '19:00',
  everyWeeks: 1,
  themeId: null,
  formatId: null,
  ownerId: null,
  inviting: true,
  from: null,
  until: null,
}
test.each<CardLayout>(['month', 'week'])(
  'the rubric stands by its name on the card of the %s',
  async (layout) => {
    const lookup = { ...scene.lookup, rubrics: new Map([[rubric.id, rubric]]) }
    await show(
      cards([{ rubricId: rubric.id }, { rubricId: rubric.id, title: '', status: 'open' }], layout, {
        lookup,
      }),
    )
    for (const card of [cardAt(0), cardAt(1)]) {
      await expect.element(card.getByText(rubric.name, { exact: true })).toBeVisible()
    }
  },
)

test.each<[string, Partial<Post>, string]>([
  ['how late it is', { deadline: '2027-05-30' }, '2 dagen te laat'],
  ['in which tool it stands ready', { status: 'loaded', loadedIn: 'Buffer' }, 'Klaargezet in Buffer'],
  ['on whom it waits', { status: 'review', reviewerId: 'ann' }, 'Wacht op Ann de Wit'],
  ['and else how far it is', { status: 'making' }, 'In de maak'],
])('in the week it says %s', async (_what, post, words) => {
  await show(cards([post], 'week'))
  await expect.element(cardAt(0).getByText(words, { exact: true })).toBeVisible()
})

test('lateness is drawn with a sign beside its colour, once', async () => {
  await show(cards([{}], 'month', { now: { date: '2027-06-11', time: '09:00' } }))
  await expect.element(page.getByText('!', { exact: true })).toBeVisible()
})

test('in the list its theme, form and status stand in words', async () => {
  await show(cards([{ formatId: 'text', status: 'review' }], 'list'))
  await expect.element(page.getByText('Verhalen · Tekst')).toBeVisible()
  await expect.element(page.getByText('Wacht op akkoord', { exact: true }).first()).toBeVisible()
})

test.each<[string, Partial<Post>, string | null]>([
  ['a place that has to invite', { status: 'open', title: '', inviting: true }, 'nodigt uit tot reageren'],
  ['an inviting post without a question', { inviting: true }, 'vraag of oproep mist nog'],
  ['an inviting post with one', { inviting: true, prompt: 'Doe je mee?' }, null],
  ['a place that need not invite', { status: 'open', title: '' }, null],
])('%s has the sign for it on its card, and says it in the list', async (_what, post, words) => {
  await show(
    <>
      {cards([post])}
      {cards([post], 'list')}
    </>,
  )
  await expect.element(cardAt(0)).toBeVisible()
  const titles = page
    .getByTestId('card')
    .elements()
    .map((card) => card.querySelector('svg[data-lacks] title')?.textContent ?? null)
  expect(titles).toEqual([words, words])
  const line = cardAt(1).element().textContent
  expect(line.includes(`Verhalen · ${words}`)).toBe(words !== null)
})

const allTones: Partial<Post>[] = [
  ...statuses.map((status) => ({ status, ownerId: 'ann' })),
  { date: '2027-05-01' },
  { date: '2027-05-01', status: 'open', title: '' },
  { status: 'open', title: '', inviting: true },
  { inviting: true },
]
testAccessible(() => cards(allTones))
testAccessible(() => cards(allTones, 'week'))
testAccessible(() => cards(allTones, 'list'))
