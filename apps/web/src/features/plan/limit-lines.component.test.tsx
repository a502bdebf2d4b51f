import type { Limit } from '@cadans/planner'
import { beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { lookupOf } from '../../shared/posts/post-lookup.ts'
import { HolidayLines } from './holiday-lines.tsx'
import { LimitLines } from './limit-lines.tsx'

let view: WorkspaceView
let limits: Limit[]

beforeAll(async () => {
  view = await makeWorkspace()
  const { tactic } = await client.tactic.get.query({ workspaceId: view.workspaceId })
  const hours: Limit = {
    code: 'limit.hours',
    overMinutes: 210,
    weeks: 3,
    moreMinutes: 90,
    formatId: tactic.formats[0]?.id ?? '',
    fewer: 1,
    hiredHelpId: null,
    costCents: 0,
  }
  const theme: Limit = {
    code: 'limit.theme',
    channelId: tactic.channels[0]?.channelId ?? '',
    themeId: tactic.themes[0]?.id ?? '',
    owed: 2400,
    share: 120,
  }
  limits = [hours, theme]
})

const said = (index: number) => page.getByRole('listitem').nth(index)

test.each([
  ['nl', /3,5.u te veel te maken.*1,5.u per week meer/, /^Agenda komt op Instagram 2 posts tekort/],
  ['en', /3\.5.h too much to make.*1\.5.h more a week/, /Agenda.*2 posts/],
] as const)(
  'in %s each limit is a line with its figures and what would help',
  async (language, hours, theme) => {
    await show(<LimitLines limits={limits} />, { view, language })
    await expect.element(said(0)).toMatchTextContent(hours)
    await expect.element(said(1)).toMatchTextContent(theme)
  },
)

test('a theme is called as it is called in the tactic that is tried', async () => {
  const { workspaceId } = view
  const [{ tactic }, strategy] = await Promise.all([
    client.tactic.get.query({ workspaceId }),
    client.strategy.get.query({ workspaceId }),
  ])
  const themes = tactic.themes.map((theme) => ({ ...theme, name: `${theme.name} en meer` }))
  await show(<LimitLines limits={limits} lookup={lookupOf(strategy, { ...tactic, themes })} />, { view })
  await expect.element(page.getByRole('note')).toMatchTextContent(/Agenda en meer komt op Instagram/)
})

test.each([
  ['nl', /3,5.u te veel in week 1, 2 en 3\. Anderen hebben dan nog tijd, maar kunnen dit niet maken: /],
  ['en', /3\.5.h too much in weeks 1, 2,? and 3\. Others have time left then/],
] as const)(
  'in %s it says whose hours they are, in which weeks, and that it takes somebody else’s skill',
  async (language, line) => {
    const { workspaceId } = view
    const [{ tactic }, { people }] = await Promise.all([
      client.tactic.get.query({ workspaceId }),
      client.strategy.get.query({ workspaceId }),
    ])
    const overload = people.slice(0, 1).map(({ id }) => ({
      personId: id,
      overMinutes: 210,
      weeks: ['2027-01-04', '2027-01-11', '2027-01-18'],
      onlyFormatIds: tactic.formats.slice(0, 1).map((format) => format.id),
    }))
    await show(<LimitLines limits={limits} overload={overload} />, { view, language })
    await expect.element(said(1)).toMatchTextContent(line)
  },
)

test('where all is met nothing is said', async () => {
  await show(<LimitLines limits={[]} />, { view })
  await expect.element(page.getByRole('note')).not.toBeInTheDocument()
})

const holidays = [
  { date: '2027-03-28', keyDate: 'easter', places: 1 },
  { date: '2027-03-29', keyDate: 'easterMonday', places: 2 },
] as const

test.each([
  [
    'nl',
    '3 plekken vallen op een officiële feestdag',
    'Tweede paasdag, 29 mrt: 2 plekken',
    'Maak feestdagen stil',
  ],
  ['en', '3 places fall on public holidays', 'Easter Monday, 29 Mar: 2 places', 'Close public holidays'],
] as const)(
  'in %s places on holidays are named, with the way to the switch',
  async (language, title, line, way) => {
    await show(<HolidayLines holidays={holidays} />, { view, language })
    await expect.element(page.getByText(title)).toBeVisible()
    await expect.element(said(1)).toMatchTextContent(line)
    await expect
      .element(page.getByRole('link', { name: way }))
      .toHaveAttribute('href', `/w/${view.workspaceId}/tactic?section=closed`)
  },
)

testAccessible(() => <HolidayLines holidays={holidays} />)

testAccessible(() => <LimitLines limits={limits} />)

test('of many limits the furthest behind stand in sight, and the rest opens', async () => {
  const [hours, theme] = limits
  if (hours === undefined || theme?.code !== 'limit.theme') throw new Error('the limits are others')
  const many = [1, 2, 3, 4, 5, 6].map((posts): Limit => ({ ...theme, owed: 1000 * posts + 1000 }))
  await show(<LimitLines limits={[...many, hours]} />, { view })
  const shown = page.getByRole('listitem')
  await expect.element(shown.first()).toMatchTextContent(/te veel te maken/)
  await expect.element(shown.nth(1)).toMatchTextContent(/7 posts tekort/)
  await expect.element(page.getByText(/2 posts tekort/)).not.toBeInTheDocument()
  await page.getByText('Toon er nog 2').click()
  await expect.element(page.getByText(/2 posts tekort/)).toBeVisible()
})
