import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { expect, test } from 'vitest'
import { sharedProduct, meetTraveller, openExample } from './open-product.ts'

const baseUrl = sharedProduct()

test('a calendar is shared with a client, who reads it without an account until it is revoked', async () => {
  const sara = await meetTraveller({ language: 'nl', baseUrl, width: 1440 })
  const { page, t } = sara
  const workspace = await openExample(sara)
  await page.goto(`${workspace}/share`)
  await page.getByRole('button', { name: t('share:make') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('share:name')).fill('Wethouder')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: t('share:make') }).click()
  const address = await page.getByRole('dialog').getByLabel(t('common:secretAddress')).inputValue()
  await page.getByRole('button', { name: t('common:done') }).click()

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    const client = await meetTraveller({
      language: 'nl',
      baseUrl,
      width,
      colorScheme,
      expectedErrors: [/status of 404/],
    })
    await client.page.goto(address)
    const posts = client.page.locator('details')
    await posts.first().waitFor()
    await posts.first().locator('summary').click()
    await expectAccessible(client.page)
    const overflow = await client.page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await client.page.getByRole('navigation').count()).toBe(0)

    // On paper there is nothing to press, and it is light whatever the screen is.
    await client.page.emulateMedia({ media: 'print' })
    expect(await client.page.getByRole('button').count()).toBe(0)
    await expect
      .poll(() => client.page.evaluate('getComputedStyle(document.querySelector("h1")).color'))
      .toBe('rgb(26, 29, 33)')
  }

  await page.getByText(t('share:revoke'), { exact: true }).last().click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('share:revoke') })
    .click()
  await page.getByText(t('share:revoked', { name: 'Wethouder' })).waitFor()
  const late = await meetTraveller({
    language: 'nl',
    baseUrl,
    width: 390,
    expectedErrors: [/status of 404/],
  })
  await late.page.goto(address)
  await late.page.getByRole('heading', { name: t('share:gone') }).waitFor()
  await late.page.getByText(t('errors:share.notFound')).waitFor()
  await expectAccessible(late.page)
})
