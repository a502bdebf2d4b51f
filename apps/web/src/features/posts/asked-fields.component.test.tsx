import type { Post, Segment } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { openPostFixture } from '../../testing/open-post-fixture.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'
import { AskedFields } from './asked-fields.tsx'

const buyers: Segment = {
  id: 'buyers',
  version: 1,
  name: 'Kopers',
  ageFrom: null,
  ageUntil: null,
  share: 1000,
  use: 'buy',
  questions: [],
  knows: '',
  likeness: null,
  activity: [],
}

function asked(part: Partial<Post>) {
  const open = openPostFixture(part)
  const lookup = { ...open.basis.lookup, segments: new Map([[buyers.id, buyers]]) }
  return (
    <OpenPostProvider value={{ ...open, basis: { ...open.basis, lookup } }}>
      <AskedFields />
    </OpenPostProvider>
  )
}

test('a post that invites asks for a question, and says that it is missing', async () => {
  await show(asked({ inviting: true }))
  await expect.element(page.getByRole('textbox', { name: /Vraag of oproep/ })).toBeVisible()
  await expect.element(page.getByText('Er staat nog geen vraag of oproep bij.')).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: /Link/ })).not.toBeInTheDocument()
})

test('a post for people who buy asks for a link, and once it is there no more', async () => {
  await show(asked({ segmentId: 'buyers', link: 'https://merendam.example/' }))
  await expect.element(page.getByText(/Kopers komt ook om te kopen/)).toBeVisible()
  await expect.element(page.getByText('Er staat nog geen link bij.')).not.toBeInTheDocument()
})

test.each<Post['status']>(['open', 'published', 'skipped'])(
  'what is %s is asked for nothing',
  async (status) => {
    await show(
      <>
        {asked({ inviting: true, segmentId: 'buyers', status })}
        <p>daarnaast</p>
      </>,
    )
    await expect.element(page.getByText('daarnaast')).toBeVisible()
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
  },
)

// As in the inspector, whose ground is white.
testAccessible(() => (
  <div style={{ background: 'var(--surface)' }}>{asked({ inviting: true, segmentId: 'buyers' })}</div>
))
