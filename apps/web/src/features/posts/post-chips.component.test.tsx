import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { openPostFixture } from '../../testing/open-post-fixture.ts'
import { show } from '../../testing/show.tsx'
import { OpenPostProvider, type Relative } from '../../shared/open-post/editor-context.ts'
import { PostChips } from './post-chips.tsx'

const elsewhere: Relative = {
  id: 'other',
  version: 1,
  channelId: 'linkedin',
  date: '2027-06-09',
  time: '12:30',
  title: '',
  status: 'open',
}

async function showChips(family: readonly Relative[]): Promise<void> {
  const open = openPostFixture({ formatId: 'text', family })
  await show(
    <OpenPostProvider value={open}>
      <PostChips />
    </OpenPostProvider>,
  )
}

test.each([
  ['an idea on one channel takes its whole time', [], '0,5'],
  ['so does the first of an idea on several', [{ ...elsewhere, date: '2027-06-11' }], '0,5'],
  ['a later one takes what adapting takes', [elsewhere], '0,2'],
])('%s', async (_what, family, hours) => {
  await showChips(family)
  await expect.element(page.getByText(`Tekst · ${hours} u`)).toBeVisible()
})
