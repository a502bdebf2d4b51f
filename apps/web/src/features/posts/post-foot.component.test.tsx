import type { Id, Post, Role, Status } from '@cadans/domain'
import { describe, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { queryClient, trpc } from '../../lib/trpc.ts'
import type { WorkspaceView } from '../../lib/workspace.ts'
import { openPostFixture, type Save } from '../../testing/open-post-fixture.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'
import { PostFoot } from './post-foot.tsx'

function foot(part: Partial<Post>, save?: Save) {
  return (
    <OpenPostProvider value={openPostFixture(part, save && { save })}>
      <PostFoot onMove={() => {}} onClose={() => {}} />
    </OpenPostProvider>
  )
}

/** A workspace with more than one member, where a yes is required. */
function required(): WorkspaceView {
  const view = viewFixture()
  return { ...view, workspace: { ...view.workspace, approval: 'required' }, isAlone: false }
}

function knowMembers({ workspaceId }: WorkspaceView, known: readonly [Id, Role][]): void {
  const members = known.map(([personId, role]) => ({ id: personId, version: 1, personId, role, email: '' }))
  queryClient.setQueryData(trpc.member.list.queryKey({ workspaceId }), { members, invitations: [] })
}

const button = (name: string) => page.getByRole('button', { name })

describe('the next step', () => {
  test.each<[Status, string, Status]>([
    ['planned', 'Aan de slag', 'making'],
    ['loaded', 'Meld geplaatst', 'published'],
    ['skipped', 'Toch inplannen', 'planned'],
  ])('of "%s" is "%s" and makes it %s', async (status, name, next) => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(foot({ status }, save))
    await userEvent.click(button(name))
    expect(save.mock.calls).toEqual([[{ status: next }]])
  })

  test('to "review" asks first whom to ask', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(foot({ status: 'making' }, save))
    await userEvent.click(button('Vraag akkoord'))
    await expect.element(page.getByRole('dialog', { name: 'Vraag akkoord' })).toBeVisible()
    await expect.element(page.getByRole('combobox', { name: 'Wie leest mee?' })).toBeVisible()
    expect(save).not.toHaveBeenCalled()
  })

  test('where nobody asks for approval is to load it', async () => {
    const view = viewFixture()
    const workspace = { ...view.workspace, approval: 'off' as const }
    await show(foot({ status: 'making' }), { view: { ...view, workspace } })
    await expect.element(button('Meld klaargezet')).toBeVisible()
    await expect.element(button('Vraag akkoord')).not.toBeInTheDocument()
  })

  test('in review is an answer, for whoever may give one', async () => {
    const view = viewFixture()
    const workspace = { ...view.workspace, approval: 'required' as const }
    const askedBy = '00000000-0000-7000-8000-0000000000ff'
    const copy = 'Kom je ook?'
    await show(foot({ status: 'review', askedBy, copy }), { view: { ...view, workspace } })
    await expect.element(button('Akkoord geven')).toBeVisible()
    await expect.element(button('Terugsturen…')).toBeVisible()
  })

  test('and to what says nothing the only answer is to send it back', async () => {
    await show(foot({ status: 'review', askedBy: 'ann' }), { view: required() })
    await expect.element(page.getByText('Eerst een tekst.')).toBeVisible()
    await expect.element(button('Terugsturen…')).toBeVisible()
    await expect.element(button('Akkoord geven')).not.toBeInTheDocument()
  })

  test('to "loaded" waits for a text where a yes is required', async () => {
    await show(foot({ status: 'approved' }), { view: required() })
    await expect.element(page.getByText('Eerst een tekst.')).toBeVisible()
    await expect.element(button('Meld klaargezet')).not.toBeInTheDocument()
  })

  test('of whoever works alone is their own yes, and it says why', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    const copy = 'Kom je ook?'
    await show(foot({ status: 'making', copy }, save), { view: { ...required(), isAlone: true } })
    await expect.element(page.getByText('Je bent hier de enige, dus je geeft zelf akkoord.')).toBeVisible()
    await userEvent.click(button('Akkoord geven'))
    expect(save.mock.calls).toEqual([[{ status: 'approved' }]])
  })

  test('to "review" asks only who could say yes', async () => {
    const view = required()
    knowMembers(view, [
      ['ann', 'contributor'],
      [view.me.id, 'owner'],
    ])
    await show(foot({ status: 'making' }), { view })
    await userEvent.click(button('Vraag akkoord'))
    const field = page.getByRole('combobox', { name: 'Wie leest mee?' })
    await expect.element(field).toHaveValue('Ann de Wit')
    await expect
      .element(page.getByText('Er is nog geen tekst. Zonder tekst kan niemand akkoord geven.'))
      .toBeVisible()
    await userEvent.click(field)
    await expect.poll(() => page.getByRole('option').elements().length).toBe(1)
  })

  test.each<[string, Partial<Post>, Role]>([
    ['sees to it', { ownerId: 'ann' }, 'planner'],
    ['reads only', {}, 'viewer'],
  ])('to "review" says so where the one other %s', async (_what, part, role) => {
    const view = required()
    knowMembers(view, [['ann', role]])
    await show(foot({ status: 'making', ...part }), { view })
    await userEvent.click(button('Vraag akkoord'))
    await expect.element(page.getByText(/^Niemand anders kan hier akkoord geven/u)).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Naar Team' })).toBeVisible()
  })

  test('another can be asked while it waits', async () => {
    const view = required()
    knowMembers(view, [['ann', 'planner']])
    const copy = 'Kom je ook?'
    const own = { askedBy: view.me.id, reviewerId: view.me.id, ownerId: view.me.id, copy }
    await show(foot({ status: 'review', ...own }), { view })
    await expect.element(page.getByText('Wacht op akkoord.')).toBeVisible()
    await userEvent.click(button('Vraag iemand anders…'))
    await expect.element(page.getByRole('combobox', { name: 'Wie leest mee?' })).toHaveValue('Ann de Wit')
  })

  test('where a yes is required, whoever asked reads for whom it waits', async () => {
    const view = viewFixture()
    const workspace = { ...view.workspace, approval: 'required' as const }
    const asked = { askedBy: view.me.id, reviewerId: 'ann' }
    await show(foot({ status: 'review', ...asked }), { view: { ...view, workspace, isAlone: false } })
    await expect.element(page.getByText('Wacht op akkoord van Ann de Wit.')).toBeVisible()
    await expect.element(button('Akkoord geven')).not.toBeInTheDocument()
  })

  test('and moving stands in the menu, as all else does', async () => {
    const onMove = vi.fn<() => void>()
    await show(
      <OpenPostProvider value={openPostFixture({ status: 'review' })}>
        <PostFoot onMove={onMove} onClose={() => {}} />
      </OpenPostProvider>,
    )
    await expect.element(button('Verplaatsen…')).not.toBeInTheDocument()
    await userEvent.click(button('Acties'))
    await userEvent.click(page.getByRole('menuitem', { name: 'Verplaatsen…' }))
    expect(onMove).toHaveBeenCalledOnce()
  })

  test.each([['viewer'], ['contributor']] as const)(
    'is none for a %s on somebody else’s post, whose text can be copied still',
    async (role) => {
      const ownerId = '00000000-0000-7000-8000-0000000000ff'
      await show(foot({ status: 'making', ownerId, copy: 'Kom je ook?' }), { view: viewFixture({ role }) })
      await expect.element(page.getByText('Je kunt deze post lezen, niet wijzigen.')).toBeVisible()
      await expect.element(button('Vraag akkoord')).not.toBeInTheDocument()
      await userEvent.click(button('Acties'))
      await expect.element(page.getByRole('menuitem')).toHaveTextContent('Tekst kopiëren')
    },
  )

  test('and for others the word that it waits', async () => {
    const view = viewFixture({ role: 'contributor' })
    const workspace = { ...view.workspace, approval: 'required' as const }
    await show(foot({ status: 'review' }), { view: { ...view, workspace } })
    await expect.element(page.getByText('Wacht op akkoord.')).toBeVisible()
    await expect.element(button('Akkoord geven')).not.toBeInTheDocument()
  })

  test('whoever was asked to read somebody else’s post answers, and moves nothing', async () => {
    const view = viewFixture({ role: 'contributor' })
    const asked = { ownerId: '00000000-0000-7000-8000-0000000000ff', reviewerId: view.me.id }
    await show(foot({ status: 'review', ...asked }), { view })
    await expect.element(button('Akkoord geven')).toBeVisible()
    await expect.element(button('Acties')).not.toBeInTheDocument()
  })

  test('to "loaded" asks first in which tool', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(foot({ status: 'approved' }, save))
    await userEvent.click(button('Meld klaargezet'))
    await page.getByRole('textbox', { name: 'In welke tool staat de post klaar?' }).fill(' Meta ')
    expect(save).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => save.mock.calls).toEqual([[{ status: 'loaded', loadedIn: 'Meta' }]])
  })

  test.each([
    ['nl', 'Geplaatst melden kan vanaf vr 11 jun.'],
    ['en', /Fri,? 11 Jun/],
  ] as const)('to "published" waits for its day, and in %s says so', async (language, words) => {
    await show(foot({ status: 'loaded', date: '2027-06-11' }), { language })
    await expect.element(page.getByText(words)).toBeVisible()
    await expect.element(button('Meld geplaatst')).not.toBeInTheDocument()
  })

  test.each<[Status]>([['open'], ['published']])('of "%s" is none', async (status) => {
    await show(foot({ status }))
    await expect.element(page.getByRole('button').first()).toBeVisible()
    for (const name of ['Aan de slag', 'Meld geplaatst', 'Toch inplannen']) {
      await expect.element(button(name)).not.toBeInTheDocument()
    }
  })
})

describe('the chain of statuses', () => {
  const view = viewFixture()
  const workspace = { ...view.workspace, approval: 'required' as const }

  test('shows what comes before and after, and where it is', async () => {
    await show(foot({ status: 'making' }), { view: required() })
    const steps = page.getByRole('list', { name: 'Status' }).getByRole('listitem')
    await expect.poll(() => steps.elements().length).toBe(6)
    const now = steps.elements().find((one) => one.getAttribute('aria-current') === 'step')
    expect(now?.textContent).toBe('In de maak')
  })

  test('has no step for a yes where nobody asks for one', async () => {
    const off = { ...view.workspace, approval: 'off' as const }
    await show(foot({ status: 'making' }), { view: { ...view, workspace: off } })
    const steps = page.getByRole('list', { name: 'Status' }).getByRole('listitem')
    await expect.poll(() => steps.elements().length).toBe(4)
  })

  test.each<[string, Partial<Post>, string]>([
    ['that is one’s own', { ownerId: view.me.id, copy: 'Ja' }, 'Iemand anders geeft akkoord.'],
    ['without a text', { ownerId: 'ann' }, 'Eerst een tekst.'],
  ])('%s does not become "akkoord" where that is required, and it says why', async (_what, part, why) => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(foot({ status: 'making', ...part }, save), { view: { ...view, workspace } })
    await userEvent.click(button('Status: In de maak'))
    for (const name of [`Akkoord ${why}`, 'Klaargezet Eerst akkoord.', 'Geplaatst']) {
      const option = page.getByRole('menuitem', { name })
      await expect.element(option).toBeVisible()
      await expect.element(option).toBeDisabled()
    }
    const breaches = await commands.findBreaches()
    expect(breaches, breaches.join('\n')).toEqual([])
    await userEvent.click(page.getByRole('menuitem', { name: 'Gepland' }))
    expect(save.mock.calls).toEqual([[{ status: 'planned' }]])
  })
})

testAccessible(() => foot({ status: 'planned' }))
