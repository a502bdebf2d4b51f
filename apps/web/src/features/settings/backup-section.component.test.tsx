import { beforeAll, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { client } from '../../lib/trpc.ts'
import { makeWorkspace } from '../../testing/make-workspace.ts'
import { show, testAccessible } from '../../testing/show.tsx'
import { BackupSection } from './backup-section.tsx'

beforeAll(async () => {
  for (let count = 0; count < 7; count += 1) await client.backup.make.mutate()
})

const lines = () => page.getByRole('listitem').elements().length

test('a long list shows its newest, and all of it when asked', async () => {
  const all = (await client.backup.list.query()).backups.length
  await show(<BackupSection />)
  await expect.poll(lines).toBe(5)
  await userEvent.click(page.getByRole('button', { name: `Toon alle ${all}` }))
  await expect.poll(lines).toBe(all)
  await userEvent.click(page.getByRole('button', { name: 'Toon de laatste 5' }))
  await expect.poll(lines).toBe(5)
})

test('before one is put back it says which doors close, and what would be lost', async () => {
  await show(<BackupSection />)
  const restore = page.getByRole('button', { name: /^Terugzetten: kopie van/ })
  await expect.poll(() => restore.elements().length).toBe(5)
  await userEvent.click(restore.last())
  const question = page.getByRole('dialog')
  const doors = /Iedereen meldt zich daarna opnieuw aan.* gedeelde kalenders, uitnodigingen en adressen/
  await expect.element(question.getByText(doors)).toBeVisible()
  await expect
    .element(question.getByText(/Sindsdien is er niets gewijzigd|Dat (?:is|zijn) \d+ wijziging/))
    .toBeVisible()
})

test('one that was asked for lapses on the screen when somebody writes', async () => {
  const [backup] = (await client.backup.list.query()).backups
  await client.backup.restore.mutate({ name: backup?.name ?? '' })
  await makeWorkspace()
  await show(<BackupSection />)
  await expect.element(page.getByText(/wordt niet teruggezet: er is nog iets veranderd/)).toBeVisible()
  await userEvent.click(page.getByRole('button', { name: 'Weghalen' }))
  await expect.poll(async () => (await client.backup.list.query()).requested).toBeNull()
})

testAccessible(() => <BackupSection />)
