import { findFreePort } from '@cadans/config/testing/free-port.ts'
import { assertClientBuilt, startProduct } from '@cadans/config/testing/product.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cardOf, idOf } from './calendar-hands.ts'
import { meetTraveller, openExample } from './open-product.ts'

test('while the server is away the page says so, what is typed stays through a reload, and is saved when it is back', async () => {
  assertClientBuilt()
  const dataDir = await mkdtemp(join(tmpdir(), 'cadans-line-'))
  const port = await findFreePort()
  let product = await startProduct({ dataDir, port })
  const expectedErrors = [/Failed to load resource/, /ERR_CONNECTION/, /ERR_INCOMPLETE/, /EventSource/]
  const traveller = await meetTraveller({ language: 'nl', baseUrl: product.url, width: 1440, expectedErrors })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  const ahead = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 40 }).toString()
  await page.goto(`${workspace}/calendar?view=month&date=${ahead}`)
  const id = await idOf(page.locator('[data-status=open]').nth(1))
  await cardOf(page, id).click()
  await page.getByLabel(t('posts:open.titleLabel')).fill('Eerste titel')
  await page.getByRole('button', { name: t('posts:open.fill') }).click()
  const copy = page.getByRole('textbox', { name: t('posts:field.copy'), exact: true })
  await copy.waitFor()

  await product.stop()
  await page.getByText(t('shell:lineLost')).waitFor()
  await copy.fill('Een zin die niet verloren gaat')
  await copy.blur()
  expect(await copy.inputValue()).toBe('Een zin die niet verloren gaat')

  product = await startProduct({ dataDir, port })
  await page.getByText(t('shell:lineLost')).waitFor({ state: 'hidden' })
  await expect
    .poll(async () => {
      const workspaceId = workspace.split('/').at(-1)
      const answer = await page.request.post('/trpc/post.get', { data: { workspaceId, id } })
      const { result } = (await answer.json()) as { result: { data: { copy: string } } }
      return result.data.copy
    })
    .toBe('Een zin die niet verloren gaat')

  // Typed and not left, when the page goes: it is still there.
  await copy.fill('Nog een zin')
  await page.reload()
  await expect.poll(() => copy.inputValue()).toBe('Nog een zin')

  await product.stop()
  await rm(dataDir, { recursive: true, force: true })
})
