import type { KeyMessage, Segment } from '@cadans/domain'
import { describe, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { OpenPostProvider, type OpenPost } from '../../shared/open-post/editor-context.ts'
import { lookupOf } from '../../shared/posts/post-lookup.ts'
import { openPostFixture, type Save } from '../../testing/open-post-fixture.ts'
import { show } from '../../testing/show.tsx'
import { AskedFields } from './asked-fields.tsx'
import { WritingHelp } from './writing-help.tsx'

const message: KeyMessage = {
  id: 'message',
  version: 1,
  text: 'De kade blijft van ons allemaal',
  proof: 'Driehonderd buren tekenden',
  goalIds: [],
  segmentIds: [],
  register: 2,
  appeal: 1,
  mood: 'indignant',
  priority: 500,
  from: null,
  until: null,
}
const segment: Segment = {
  id: 'segment',
  version: 1,
  name: 'Buren',
  ageFrom: null,
  ageUntil: null,
  share: 1000,
  use: 'look',
  questions: ['Wat wordt er gebouwd?', 'Wanneer begint het?', 'Wie beslist?', 'Kan ik bezwaar maken?'],
  knows: 'Dat er plannen zijn',
  likeness: null,
  activity: [],
}

interface Around {
  save?: Save
  visual?: string
}

/** A post that carries the message for the segment. */
function openPost(part: Partial<OpenPost['post']>, { save, visual = '' }: Around = {}): OpenPost {
  const names = { messageId: message.id, segmentId: segment.id }
  const open = openPostFixture({ ...names, ...part }, save && { save })
  const strategy = { ...open.basis.strategy, keyMessages: [message], segments: [segment] }
  const { visualLanguage, themes, ...rest } = open.basis.tactic
  const tactic = {
    ...rest,
    themes: themes.map((theme) => ({ ...theme, tellsStories: theme.id === 'stories' })),
    visualLanguage: { ...visualLanguage, text: visual },
  }
  return { ...open, basis: { strategy, tactic, lookup: lookupOf(strategy, tactic) } }
}

describe('beside the text', () => {
  test('stands how the message sounds, for whom it is, what they know and ask, and how it looks', async () => {
    await show(
      <OpenPostProvider value={openPost({}, { visual: 'Daglicht, mensen van dichtbij' })}>
        <WritingHelp />
      </OpenPostProvider>,
    )
    const help = page.getByRole('region', { name: 'Bij het schrijven' })
    await expect.element(help).toBeVisible()
    for (const words of [
      'Luchtig, vooral gevoel, verontwaardigd',
      'Dit thema vertelt verhalen: laat een mens aan het woord.',
      'Driehonderd buren tekenden',
      'Buren. Komt kijken: vraag iets.',
      'Dat er plannen zijn',
      'Wat wordt er gebouwd?',
      'Daglicht, mensen van dichtbij',
    ]) {
      await expect.element(help.getByText(words, { exact: true })).toBeVisible()
    }
    await userEvent.click(page.getByRole('button', { name: 'Nog 1 vraag' }))
    await expect.element(help.getByText('Kan ik bezwaar maken?')).toBeVisible()
    const breaches = await commands.findBreaches()
    expect(breaches, breaches.join('\n')).toEqual([])
  })

  test('stands nothing where strategy and tactic say nothing', async () => {
    await show(
      <OpenPostProvider value={openPost({ messageId: null, segmentId: null, themeId: null })}>
        <WritingHelp />
        <p>hierna</p>
      </OpenPostProvider>,
    )
    await expect.element(page.getByText('hierna')).toBeVisible()
    expect(page.getByRole('region').elements()).toEqual([])
  })
})

describe('the question of a post', () => {
  const missing = 'Er staat nog geen vraag of oproep bij.'

  test('is asked for where it has to invite, with the segment’s own questions to begin from', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(
      <OpenPostProvider value={openPost({ inviting: true }, { save })}>
        <AskedFields />
      </OpenPostProvider>,
    )
    await expect.element(page.getByText(missing)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Wie beslist?' }))
    expect(save.mock.calls).toEqual([[{ prompt: 'Vraag jij je dit ook af? Wie beslist?' }]])
  })

  test.each([
    ['need not invite', { inviting: false }],
    ['asks something already', { inviting: true, prompt: 'Wat vind jij?' }],
    ['went out', { inviting: true, status: 'published' as const }],
  ])('is not missed where the post %s', async (_what, part) => {
    await show(
      <OpenPostProvider value={openPost(part)}>
        <AskedFields />
        <p>Daarna</p>
      </OpenPostProvider>,
    )
    await expect.element(page.getByText('Daarna')).toBeVisible()
    expect(page.getByText(missing).elements()).toEqual([])
    expect(page.getByRole('button').elements()).toEqual([])
  })
})
