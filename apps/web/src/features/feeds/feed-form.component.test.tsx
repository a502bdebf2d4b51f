import { addDays } from '@cadans/domain'
import { beforeAll, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { formatDate } from '../../lib/format.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { openBasis } from '../../testing/open-basis.ts'
import { type Setting, show } from '../../testing/show.tsx'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { FeedForm } from './feed-form.tsx'
import type { MadeFeed } from './made-feed.ts'

let view: WorkspaceView
let basis: PostBasis

beforeAll(async () => {
  view = await makeWorkspace()
  basis = await openBasis(view.workspaceId)
})

async function open(setting: Setting = {}) {
  const onClose = vi.fn<() => void>()
  const onMade = vi.fn<(made: MadeFeed) => void>()
  await show(<FeedForm feed='new' basis={basis} onClose={onClose} onMade={onMade} />, { view, ...setting })
  return { onClose, onMade }
}

const button = (name: string) => page.getByRole('button', { name })
const preview = () => page.getByRole('status').filter({ hasText: /^Vanaf nu / })

test('it begins at the name and says how much will be in it', async () => {
  await open()
  await expect.element(page.getByRole('textbox', { name: 'Naam' })).toHaveFocus()
  await expect.element(preview()).toHaveTextContent('Vanaf nu staat hier niets in.')
})

test('open places add to what will be in it, which says until when', async () => {
  await open()
  await userEvent.click(page.getByRole('switch', { name: 'Ook open plekken' }))
  const until = formatDate(addDays(view.today, 365), 'nl', 'words')
  await expect
    .element(page.getByText(new RegExp(`^Vanaf nu tot en met ${until}: [0-9]+ open plekken[.]$`)))
    .toBeVisible()
})

test.each([
  ['Mijn telefoon', 'Mijn telefoon'],
  ['   ', 'Alle posts'],
])('a name of "%s" makes a feed named %s', async (typed, name) => {
  const { onMade } = await open()
  await page.getByRole('textbox', { name: 'Naam' }).fill(typed)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => onMade.mock.lastCall?.[0].feed.name).toBe(name)
})

test('only a selection asks which, and the whole forgets it again', async () => {
  const { onMade } = await open()
  await userEvent.click(page.getByText('Alleen een selectie'))
  await userEvent.click(page.getByRole('combobox', { name: 'Kanalen' }))
  await userEvent.click(page.getByRole('option', { name: 'LinkedIn' }))
  await userEvent.keyboard('{Escape}')
  await userEvent.click(page.getByText('Alles', { exact: true }))
  await expect.element(page.getByText('Statussen')).not.toBeInTheDocument()
  await userEvent.click(button('Maken'))
  await expect.poll(() => onMade.mock.lastCall?.[0].feed.filter.channelIds).toEqual([])
})

test('giving up makes nothing', async () => {
  const { onClose, onMade } = await open()
  await userEvent.click(button('Annuleren'))
  expect(onClose).toHaveBeenCalledOnce()
  expect(onMade).not.toHaveBeenCalled()
})

test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (scheme) => {
  await open({ scheme })
  await userEvent.click(page.getByText('Alleen een selectie'))
  const breaches = await commands.findBreaches()
  expect(breaches, breaches.join('\n')).toEqual([])
})
