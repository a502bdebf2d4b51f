import type { Person } from '@cadans/domain'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { viewFixture } from '../../testing/view-fixture.ts'
import { ReadOnly } from '../../ui/read-only.tsx'
import { openPostFixture, type Save } from '../../testing/open-post-fixture.ts'
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

describe('a chip', () => {
  test('opens its own field, and what is chosen is saved at once', async () => {
    const save = vi.fn<Save>(() => Promise.resolve(true))
    await show(
      <OpenPostProvider value={openPostFixture({}, { save })}>
        <PostChips />
      </OpenPostProvider>,
    )
    await userEvent.click(page.getByRole('button', { name: 'Verantwoordelijke: Niemand' }))
    await userEvent.click(page.getByRole('option', { name: 'Ann de Wit' }))
    await expect.poll(() => save.mock.calls).toEqual([[{ ownerId: 'ann' }]])
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  test('says that it is late', async () => {
    await show(
      <OpenPostProvider
        value={openPostFixture({ status: 'making', date: '2030-01-08', deadline: '2020-01-06' })}
      >
        <PostChips />
      </OpenPostProvider>,
    )
    await expect
      .element(page.getByRole('button', { name: 'Klaar op: Te laat: klaar op ma 6 jan' }))
      .toBeVisible()
  })

  test('is to read and not to press for whoever may not change the post', async () => {
    await show(
      <OpenPostProvider value={openPostFixture({ ownerId: 'ann' })}>
        <ReadOnly when>
          <PostChips />
        </ReadOnly>
      </OpenPostProvider>,
    )
    await expect.element(page.getByText('Ann de Wit')).toBeVisible()
    expect(page.getByRole('button').elements()).toHaveLength(0)
  })

  test('with a name of sixty characters stays within its place', async () => {
    const open = openPostFixture({ ownerId: 'ann' })
    const ann = { ...open.basis.strategy.people[0], name: 'A'.repeat(60) }
    const people = new Map([['ann', ann as Person]])
    const basis = { ...open.basis, lookup: { ...open.basis.lookup, people } }
    await show(
      <div style={{ width: 280 }} data-testid='place'>
        <OpenPostProvider value={{ ...open, basis }}>
          <PostChips />
        </OpenPostProvider>
      </div>,
    )
    await expect.element(page.getByRole('button', { name: /AAA/ })).toBeVisible()
    const place = page.getByTestId('place').element()
    expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth)
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
        <PostChips />
      </OpenPostProvider>,
      { language, view: viewFixture({ zone }) },
    )
    await userEvent.click(page.getByRole('button', { name: /^(Datum|Date):/ }))
    const field = page.getByRole('textbox', { name: /^(Tijd|Time)/ })
    await expect.element(field).toHaveAccessibleDescription(sentence)
  })
})
