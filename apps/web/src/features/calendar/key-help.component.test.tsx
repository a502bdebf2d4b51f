import type { Role } from '@cadans/domain'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show, testAccessible } from '../../testing/show.tsx'
import { viewFixture } from '../../testing/view-fixture.ts'
import { KeyHelp } from './key-help.tsx'

const nothing = (): void => undefined
const help = () => <KeyHelp opened onClose={nothing} isOn onSwitch={nothing} />

test.each([
  ['viewer', 0],
  ['contributor', 1],
] as const)('a %s reads of the keys they have', async (role: Role, count) => {
  await show(help(), { view: viewFixture({ role }) })
  await expect.element(page.getByRole('rowheader', { name: 'J' })).toBeVisible()
  for (const key of ['C', 'Ctrl + Enter', 'Ctrl + Z']) {
    expect(page.getByRole('rowheader', { name: key, exact: true }).elements(), key).toHaveLength(count)
  }
})

testAccessible(help)
