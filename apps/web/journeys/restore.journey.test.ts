import { expect, test } from 'vitest'
import { bringUpProduct, meetTraveller, openExample, visit } from './open-product.ts'

/** Its own: what is asked for lapses when anybody writes. */
const product = bringUpProduct()

test('the oldest of a long list of backups is asked for, said in sight, and taken back', async () => {
  const traveller = await meetTraveller({ language: 'nl', baseUrl: product().url, width: 1280 })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  for (let count = 0; count < 7; count += 1) {
    expect((await page.request.post('/trpc/backup.make', { data: {} })).status()).toBe(200)
  }
  await visit(page, `${workspace}/settings`)
  const restore = page.getByRole('button', {
    name: new RegExp(`^${t('settings:backupRestoreOf', { when: '' })}`),
  })
  await expect.poll(() => restore.count()).toBe(5)
  const when = (await restore.last().getAttribute('aria-label'))?.replace(
    t('settings:backupRestoreOf', { when: '' }),
    '',
  )
  await restore.last().click()
  const question = page.getByRole('dialog')
  await question.getByRole('button', { name: t('settings:backupRestore'), exact: true }).press('Enter')
  const told = page.getByText(t('settings:backupRestoreAsked', { when: when ?? '' }))
  await told.waitFor()
  // The list is long: what was asked at its end is answered above it, and brought into view.
  const isInView = async () => {
    const box = await told.boundingBox()
    const height = page.viewportSize()?.height ?? 0
    return box !== null && box.y >= 0 && box.y + box.height <= height
  }
  await expect.poll(isInView).toBe(true)
  await page.getByRole('button', { name: t('settings:backupRestoreCancel') }).click()
  await told.waitFor({ state: 'detached' })
  const answer = await page.request.get('/trpc/backup.list')
  const { result } = (await answer.json()) as { result: { data: { requested: unknown } } }
  expect(result.data.requested).toBeNull()
})
