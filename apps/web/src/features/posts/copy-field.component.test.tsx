import type { Channel, Platform } from '@cadans/domain'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { channelFixture } from '../../testing/basis-fixture.ts'
import { openPostFixture, type Save } from '../../testing/open-post-fixture.ts'
import { type Setting, show, testAccessible } from '../../testing/show.tsx'
import { CopyField } from './copy-field.tsx'
import { OpenPostProvider } from '../../shared/open-post/editor-context.ts'

function copyField(
  platform: Platform,
  save: Save = async () => true,
  part: Partial<Channel> = {},
  title = 'Post',
) {
  const channel = channelFixture({ id: 'own', platform, name: 'Ons kanaal', ...part })
  const open = openPostFixture({ channelId: 'own', title }, { save, channels: [channel] })
  return (
    <OpenPostProvider value={open}>
      <CopyField />
    </OpenPostProvider>
  )
}

const field = () => page.getByRole('textbox')

test.each<[Platform, Setting, string, string, Partial<Channel>]>([
  ['instagram', {}, 'hallo', '5 / 2.200', {}],
  ['instagram', { language: 'en' }, 'hallo', '5 / 2,200', {}],
  ['x', {}, 'hallo', '5 / 280', {}],
  ['x', {}, 'kijk https://voorbeeld.nl/een/heel/lang/adres/dat/korter/telt', '28 / 280', {}],
  ['x', {}, '👋', '2 / 280', {}],
  ['bluesky', {}, '👨‍👩‍👧', '1 / 300', {}],
  ['x', {}, 'hallo', '5 / 25.000', { textLimit: 25_000 }],
])('on %s %o "%s" counts as %s', async (platform, setting, text, count, part) => {
  await show(copyField(platform, undefined, part), setting)
  await field().fill(text)
  await expect.element(page.getByText(count, { exact: true })).toBeVisible()
})

test.each([
  ['nl', 'Langer dan Ons kanaal toestaat.'],
  ['en', 'Longer than Ons kanaal allows.'],
] as const)(
  'in %s one character too many is said beside the field, and the text stays',
  async (language, remark) => {
    await show(copyField('x'), { language })
    await field().fill('a'.repeat(280))
    await expect.element(field()).toBeValid()
    await field().fill('a'.repeat(281))
    await expect.element(page.getByText(remark)).toBeVisible()
    await expect.element(field()).toBeValid()
    await expect.element(field()).toHaveValue('a'.repeat(281))
  },
)

test('a title longer than YouTube takes is said beside the text', async () => {
  await show(copyField('youtube', undefined, {}, 'a'.repeat(101)))
  const remark = 'Ons kanaal neemt een titel van hooguit 100 tekens. Deze heeft er 101.'
  await expect.element(page.getByText(remark)).toBeVisible()
})

test('it saves once, when it is left', async () => {
  const save = vi.fn<Save>(async () => true)
  await show(copyField('x', save))
  await field().fill('hallo')
  expect(save).not.toHaveBeenCalled()
  await userEvent.tab()
  await expect.poll(() => save.mock.calls).toEqual([[{ copy: 'hallo' }, { copy: '' }]])
})

test('refused, what was typed stays', async () => {
  await show(copyField('x', async () => false))
  await field().fill('hallo')
  await userEvent.tab()
  await expect.element(field()).toHaveValue('hallo')
})

testAccessible(
  () => copyField('x'),
  () => field().fill('a'.repeat(281)),
)
