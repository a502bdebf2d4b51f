import type { Post, Status } from '@cadans/domain'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPostFixture, type Save } from '../../testing/open-post-fixture.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { OpenPostProvider } from './editor-context.ts'
import { PostFoot } from './post-foot.tsx'

function foot(part: Partial<Post>, save?: Save) {
  return (
    <OpenPostProvider value={openPostFixture(part, save && { save })}>
      <PostFoot onMove={() => {}} onClose={() => {}} />
    </OpenPostProvider>
  )
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
    await show(foot({ status: 'review', askedBy }), { view: { ...view, workspace } })
    await expect.element(button('Akkoord geven')).toBeVisible()
    await expect.element(button('Terugsturen…')).toBeVisible()
  })

  test('where a yes is required, whoever asked reads for whom it waits', async () => {
    const view = viewFixture()
    const workspace = { ...view.workspace, approval: 'required' as const }
    const asked = { askedBy: view.me.id, reviewerId: 'ann' }
    await show(foot({ status: 'review', ...asked }), { view: { ...view, workspace, isAlone: false } })
    await expect.element(page.getByText('Wacht op akkoord van Ann de Wit.')).toBeVisible()
    await expect.element(button('Akkoord geven')).not.toBeInTheDocument()
  })

  test('and moving stands in the menu then, so that the foot keeps to one line', async () => {
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

testAccessible(() => foot({ status: 'planned' }))
