import type { Difference, Place } from '@cadans/planner'
import { beforeAll, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { DifferenceList } from './difference-list.tsx'

let view: WorkspaceView
let place: Place
const none: Difference = { added: [], moved: [], removed: [], kept: [], standing: 0, leftOut: [] }

beforeAll(async () => {
  view = await makeWorkspace()
  const { workspaceId } = view
  const { tactic } = await client.tactic.get.query({ workspaceId })
  place = {
    key: 'a',
    channelId: tactic.channels[0]?.channelId ?? '',
    date: '2027-06-10',
    time: '12:30',
    themeId: tactic.themes[0]?.id ?? null,
    formatId: null,
    messageId: null,
    goalId: null,
    segmentId: null,
    origin: 'own',
    sourceId: null,
    ownerId: view.me.id,
    hiredHelpId: null,
    campaignId: null,
    rubricId: null,
    milestoneId: null,
    familyId: null,
    reserve: false,
    inviting: false,
    productionWeek: '2027-06-07',
    deadline: '2027-06-09',
    minutes: 30,
    promotionCents: 0,
    reasons: [],
  }
})

function places(count: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({ ...place, key: String(index) }))
}

const group = (name: string | RegExp) => page.getByRole('button', { name })
const lines = () => page.getByRole('listitem').elements().length

test('parts with nothing in them are left out', async () => {
  await show(<DifferenceList difference={{ ...none, added: places(2) }} />, { view })
  await expect.element(group('2 open plekken erbij')).toBeVisible()
  expect(page.getByRole('button', { expanded: false }).elements()).toHaveLength(0)
})

test('a line names channel, moment, theme and person', async () => {
  await show(<DifferenceList difference={{ ...none, added: places(1) }} />, { view })
  const line = page.getByRole('listitem')
  await expect.element(line.getByRole('img', { name: 'Instagram' })).toBeVisible()
  await expect.element(line).toMatchTextContent(/do 10 jun 12:30Agenda · Sara Bakker$/)
})

test('a few new places are open at once; with other changes beside them the new ones wait', async () => {
  const moved = [
    { postId: 'p', from: { date: '2027-06-08', time: '09:00' }, place, parts: ['date', 'time'] as const },
  ]
  await show(<DifferenceList difference={{ ...none, added: places(2), moved }} />, { view })
  await expect.element(group('2 open plekken erbij')).toHaveAttribute('aria-expanded', 'false')
  await expect.element(group('1 open plek anders')).toHaveAttribute('aria-expanded', 'true')
  await expect.element(page.getByText('was di 8 jun 09:00')).toBeVisible()
})

test.each([
  ['theme', 'zelfde moment · wijzigt: thema'],
  ['other', 'zelfde moment · wijzigt: overig'],
] as const)('a place that stays on its moment says that its %s changes', async (part, words) => {
  const { date, time } = place
  const moved = [{ postId: 'p', from: { date, time }, place, parts: [part] }]
  await show(<DifferenceList difference={{ ...none, moved }} />, { view })
  await expect.element(page.getByText(words)).toBeVisible()
})

test('a long part is drawn in portions, until nothing is left to show', async () => {
  await show(<DifferenceList difference={{ ...none, added: places(140) }} />, { view })
  await userEvent.click(group('140 open plekken erbij'))
  await expect.poll(lines).toBe(25)
  await userEvent.click(group('Toon er nog 100'))
  await expect.poll(lines).toBe(125)
  await userEvent.click(group('Toon er nog 15'))
  await expect.poll(lines).toBe(140)
  await expect.element(group(/^Toon er nog/)).not.toBeInTheDocument()
})

test('why a place is there is told when asked', async () => {
  const reasoned = {
    ...place,
    reasons: [{ code: 'place.moved', date: '2027-06-08', time: '09:00' } as const],
  }
  await show(<DifferenceList difference={{ ...none, added: [reasoned] }} />, { view })
  const why = page.getByRole('button', { name: 'Waarom hier?' })
  await expect.element(why).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(why)
  await expect.element(why).toHaveAttribute('aria-expanded', 'true')
  await expect.element(page.getByRole('listitem').nth(1)).toMatchTextContent(/8 jun/)
})

testAccessible(
  () => (
    <DifferenceList
      difference={{ ...none, removed: [{ ...place, postId: 'p' }], kept: [{ postId: 'q', place }] }}
    />
  ),
  async () => {
    await userEvent.click(group('1 open plek weg'))
    await userEvent.click(group('1 open plek blijft gelijk'))
  },
)
