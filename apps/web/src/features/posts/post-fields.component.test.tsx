import type { Post } from '@cadans/domain'
import { describe, expect, test, vi } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { openPostFixture, type Save } from '../../testing/open-post-fixture.ts'
import { show } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'
import { PostFields } from './post-fields.tsx'

describe('the status of a post', () => {
  const view = viewFixture()
  const workspace = { ...view.workspace, approval: 'required' as const }

  test.each<[string, Partial<Post>, string]>([
    ['that is one’s own', { ownerId: view.me.id, copy: 'Ja' }, 'Iemand anders geeft akkoord.'],
    ['without a text', { ownerId: 'ann' }, 'Eerst een tekst.'],
  ])('%s does not become "akkoord" where that is required, and it says why', async (_what, part, why) => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(
      <OpenPostProvider value={openPostFixture({ status: 'making', ...part }, { save })}>
        <PostFields />
      </OpenPostProvider>,
      { view: { ...view, workspace } },
    )
    await userEvent.click(page.getByRole('combobox', { name: 'Status' }))
    for (const name of [`Akkoord ${why}`, 'Klaargezet Eerst akkoord.', 'Geplaatst']) {
      const option = page.getByRole('option', { name })
      await expect.element(option).toBeVisible()
      await expect.element(option).toHaveAttribute('data-combobox-disabled', 'true')
    }
    const breaches = await commands.findBreaches()
    expect(breaches, breaches.join('\n')).toEqual([])
    await userEvent.click(page.getByRole('option', { name: 'Gepland' }))
    expect(save.mock.calls).toEqual([[{ status: 'planned' }]])
  })
})

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
    await userEvent.click(page.getByText(/^(Erbij|Beside it)$/))
    const field = page.getByRole('textbox', { name: /^(Promotie|Promotion)/ })
    await field.fill(text)
    await userEvent.tab()
    await expect.poll(() => save.mock.calls).toEqual([[{ promotionCents: 1250 }]])
  })
})

describe('the time at which a post goes out', () => {
  test.each([
    [
      'nl',
      'Europe/Amsterdam',
      '2027-03-28',
      '02:30',
      'De klok slaat deze tijd over: in agenda’s staat 03:30.',
    ],
    ['en', 'Europe/Amsterdam', '2027-03-28', '02:30', 'The clock skips this time: calendars show 03:30.'],
    [
      'nl',
      'Europe/Amsterdam',
      '2027-10-31',
      '02:30',
      'Deze tijd komt die nacht twee keer: de eerste is bedoeld.',
    ],
    ['en', 'Australia/Lord_Howe', '2027-10-03', '02:10', 'The clock skips this time: calendars show 02:40.'],
    ['nl', 'Europe/Amsterdam', '2027-03-28', '03:30', ''],
  ] as const)('in %s, %s, on %s at %s: "%s"', async (language, zone, date, time, sentence) => {
    await show(
      <OpenPostProvider value={openPostFixture({ date, time })}>
        <PostFields />
      </OpenPostProvider>,
      { language, view: viewFixture({ zone }) },
    )
    const field = page.getByRole('textbox', { name: /^(Tijd|Time)/ })
    await expect.element(field).toHaveAccessibleDescription(sentence)
  })
})
