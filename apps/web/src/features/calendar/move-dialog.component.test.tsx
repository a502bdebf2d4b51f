import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { show, testAccessible } from '../../testing/show.tsx'
import { postFixture } from '../../testing/post-fixture.ts'
import type { Moment } from '../../lib/moment.ts'
import { MoveDialog, type Movable } from './move-dialog.tsx'

type OnMove = (post: Movable, target: Moment, withFamily: boolean) => void

function dialog(part: Partial<Movable> = {}, calls: { onClose?: () => void; onMove?: OnMove } = {}) {
  const { onClose = () => {}, onMove = () => {} } = calls
  return <MoveDialog post={postFixture(part)} onClose={onClose} onMove={onMove} />
}

const date = () => page.getByRole('textbox', { name: 'Datum' })
const time = () => page.getByRole('textbox', { name: 'Tijd' })
const button = (name: string) => page.getByRole('button', { name })

test('it opens on the date of the post, with what is moved above it', async () => {
  await show(dialog())
  await expect.element(page.getByRole('dialog', { name: 'Post verplaatsen' })).toBeVisible()
  await expect.element(page.getByText('Vraag: wat mis jij in de buurt?')).toBeVisible()
  await expect.element(date()).toHaveFocus()
  await expect.element(date()).toHaveValue('do 10 jun 2027')
  await expect.element(time()).toHaveValue('12:30')
})

test.each<[string, () => Promise<void>]>([
  ['with Enter', () => userEvent.keyboard('{Enter}')],
  ['with its button', () => userEvent.click(button('Verplaatsen'))],
])('what was typed last counts %s', async (_what, submit) => {
  const onMove = vi.fn<OnMove>()
  const onClose = vi.fn<() => void>()
  await show(dialog({}, { onMove, onClose }))
  await date().fill('14-6-2027')
  await time().fill('9')
  await submit()
  await expect
    .poll(() => onMove.mock.calls.map(([, target]) => target))
    .toEqual([{ date: '2027-06-14', time: '09:00' }])
  expect(onClose).toHaveBeenCalledOnce()
})

test.each([
  ['moves the other channels along', true],
  ['or not', false],
])('a post of a family %s', async (_what, isAlong) => {
  const onMove = vi.fn<OnMove>()
  await show(dialog({ familyId: 'family' }, { onMove }))
  const choice = page.getByRole('checkbox', { name: 'De andere kanalen van dit idee schuiven mee' })
  if (!isAlong) await userEvent.click(choice)
  await userEvent.click(button('Verplaatsen'))
  expect(onMove.mock.calls.map(([, , withFamily]) => withFamily)).toEqual([isAlong])
})

test('Escape closes it and moves nothing', async () => {
  const onMove = vi.fn<OnMove>()
  const onClose = vi.fn<() => void>()
  await show(dialog({}, { onMove, onClose }))
  await expect.element(date()).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  expect(onMove).not.toHaveBeenCalled()
})

test('Escape gives up what was typed before it gives up the dialog', async () => {
  const onClose = vi.fn<() => void>()
  await show(dialog({}, { onClose }))
  await expect.element(date()).toHaveFocus()
  await userEvent.keyboard('{ArrowUp}')
  await expect.element(date()).toHaveValue('vr 11 jun 2027')
  await userEvent.keyboard('{Escape}')
  await expect.element(date()).toHaveValue('do 10 jun 2027')
  expect(onClose).not.toHaveBeenCalled()
})

test('a published post says why it stays', async () => {
  await show(dialog({ status: 'published' }))
  await expect.element(page.getByText('Deze post is al geplaatst en verhuist niet meer.')).toBeVisible()
  await expect.element(date()).toBeDisabled()
  await expect.element(button('Verplaatsen')).toBeDisabled()
})

testAccessible(() => dialog())
