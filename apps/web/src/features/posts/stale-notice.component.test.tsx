import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPostFixture } from '../../testing/open-post-fixture.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { OpenPostProvider, type PostEditor } from '../../shared/open-post/editor-context.ts'
import { StaleNotice } from './stale-notice.tsx'

const resolve = vi.fn<PostEditor['resolve']>(async () => {})

/** Somebody else gave the post away, moved it and set an amount, while this one named Ann and made it a third party's. */
function notice() {
  const open = openPostFixture({})
  const changed = { ownerId: null, date: '2027-06-12', promotionCents: 2500, origin: 'own' as const }
  const theirs = { ...open.post, ...changed, version: 2, history: [], sourceTexts: [] }
  const mine = { ownerId: 'ann', date: '2027-06-11', promotionCents: 1250, origin: 'curated' as const }
  const fields = ['ownerId', 'date', 'promotionCents', 'origin'] as const
  const conflict = { mine, theirs, fields } as unknown as PostEditor['conflict']
  return (
    <OpenPostProvider value={{ ...open, editor: { ...open.editor, conflict, resolve } }}>
      <StaleNotice />
    </OpenPostProvider>
  )
}

const field = (name: string) => page.getByRole('region', { name })

test('both versions stand in words, without an id, a code or cents', async () => {
  await show(notice())
  await expect.poll(() => field('Verantwoordelijke').query()?.textContent).toMatch(/niets.*Ann de Wit/)
  await expect.poll(() => field('Datum').query()?.textContent).toMatch(/za 12 jun.*vr 11 jun/)
  await expect.poll(() => field('Promotie in euro’s').query()?.textContent).toMatch(/25.*12,50/)
  await expect.poll(() => field('Eigen of van derden').query()?.textContent).toMatch(/Eigen.*Van derden/)
})

test('each field is chosen by itself', async () => {
  await show(notice())
  await userEvent.click(field('Datum').getByText('Nu bewaard').last())
  await userEvent.click(page.getByRole('button', { name: 'Zo bewaren' }))
  expect(resolve.mock.lastCall).toEqual([['date']])
})

testAccessible(notice)
