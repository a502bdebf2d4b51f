import { beforeAll, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { type Setting, show } from '../../testing/show.tsx'
import { lookupOf } from '../../shared/posts/post-lookup.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { type AddRequest, QuickAdd } from './quick-add.tsx'

let view: WorkspaceView
let basis: PostBasis
const asked: AddRequest = { date: '2030-06-12', time: null, spot: { x: 40, y: 40 } }

beforeAll(async () => {
  view = await makeWorkspace()
  const { workspaceId } = view
  const strategy = await client.strategy.get.query({ workspaceId })
  const { tactic } = await client.tactic.get.query({ workspaceId })
  basis = { strategy, tactic, lookup: lookupOf(strategy, tactic) }
})

async function ask(part: Partial<AddRequest> = {}, setting: Setting = {}) {
  const onClose = vi.fn<() => void>()
  const onOpen = vi.fn<(postId: string) => void>()
  const onMade = vi.fn<(postId: string) => void>()
  await show(
    <QuickAdd
      request={{ ...asked, ...part }}
      basis={basis}
      offerTime={(_, date) => (date === asked.date ? '12:15' : '08:45')}
      onClose={onClose}
      onMade={onMade}
      onOpen={onOpen}
    />,
    { view, ...setting },
  )
  return { onClose, onOpen }
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name })

test('it begins at the title, on the day that was asked, at the time that is offered', async () => {
  await ask()
  await expect.element(page.getByRole('dialog', { name: 'Nieuwe post' })).toBeVisible()
  await expect.element(field('Titel')).toHaveFocus()
  await expect.element(field('Datum')).toHaveValue('wo 12 jun 2030')
  await expect.element(field('Tijd')).toHaveValue('12:15')
})

test('the offered time follows the day, until a time is chosen', async () => {
  await ask()
  await field('Datum').fill('13-6-2030')
  await userEvent.tab()
  await expect.element(field('Tijd')).toHaveValue('08:45')
  await field('Tijd').fill('10')
  await field('Datum').fill('12-6-2030')
  await userEvent.tab()
  await expect.element(field('Tijd')).toHaveValue('10:00')
})

test('Enter saves what was typed, tells of it, and closes', async () => {
  const { onClose, onOpen } = await ask({ date: '2030-06-18' })
  await field('Titel').fill('Open dag')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('“Open dag” staat op di 18 jun, 08:45.')).toBeVisible()
  expect(onClose).toHaveBeenCalledOnce()
  expect(onOpen).not.toHaveBeenCalled()
})

test('what was kept though its answer was lost is there once when it is saved again', async () => {
  const { onClose } = await ask({ date: '2030-06-20' })
  await field('Titel').fill('Eén keer')
  const answering = window.fetch
  // The server hears and writes; its answer does not come.
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    await answering(...request)
    vi.unstubAllGlobals()
    throw new TypeError('Failed to fetch')
  })
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.click(button('Bewaren'))
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  const day = { from: '2030-06-20', until: '2030-06-20' }
  const posts = await client.post.range.query({ workspaceId: view.workspaceId, ...day })
  expect(posts.map(({ title }) => title)).toEqual(['Eén keer'])
})

test.each(['', '   '])('a title of "%s" is asked for, and nothing is saved', async (title) => {
  const { onClose } = await ask()
  await field('Titel').fill(title)
  await userEvent.keyboard('{Enter}')
  await expect.element(field('Titel')).toHaveAccessibleDescription('Geef de post een titel.')
  expect(onClose).not.toHaveBeenCalled()
  await field('Titel').fill('Toch')
  await expect.element(field('Titel')).toBeValid()
})

test('"more" saves and opens the whole post', async () => {
  const { onOpen } = await ask({ date: '2030-06-19', time: '14:00' })
  await field('Titel').fill('Later meer')
  await userEvent.click(button('Meer…'))
  await expect.poll(() => onOpen.mock.calls.length).toBe(1)
  const [id = ''] = onOpen.mock.lastCall ?? []
  const post = await client.post.get.query({ workspaceId: view.workspaceId, id })
  expect(post).toMatchObject({ title: 'Later meer', date: '2030-06-19', time: '14:00', status: 'planned' })
})

test('Escape closes the month first, and then the form', async () => {
  const { onClose } = await ask()
  await userEvent.click(field('Datum'))
  await expect.element(button('12 juni 2030')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(button('12 juni 2030')).not.toBeInTheDocument()
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('in English it is named so', async () => {
  await ask({}, { language: 'en' })
  await expect.element(page.getByText('New post on Wed 12 Jun')).toBeVisible()
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await ask({}, { scheme })
  await field('Titel').fill(' ')
  await userEvent.keyboard('{Enter}')
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
