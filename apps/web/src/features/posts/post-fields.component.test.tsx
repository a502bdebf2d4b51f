import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPostFixture, type Save } from '../../testing/open-post-fixture.ts'
import { show } from '../../testing/show.tsx'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'
import { PostFields } from './post-fields.tsx'

describe('the promotion of a post', () => {
  test.each([
    ['nl', '12,50'],
    ['nl', '12.50'],
    ['en', '12.50'],
    ['en', '12,50'],
  ] as const)('in %s "%s" euros are 1250 cents', async (language, text) => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(
      <OpenPostProvider value={openPostFixture({}, { save })}>
        <PostFields />
      </OpenPostProvider>,
      { language },
    )
    await userEvent.click(page.getByText(/promotie en notitie|promotion and note/))
    const field = page.getByRole('textbox', { name: /^(Promotie|Promotion)/ })
    await field.fill(text)
    await userEvent.tab()
    await expect.poll(() => save.mock.calls).toEqual([[{ promotionCents: 1250 }]])
  })
})
