import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { totp } from '@cadans/config/testing/totp.ts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bringUpProduct, meetTraveller, openExample, type Traveller } from './open-product.ts'

const product = bringUpProduct()
const patience = { timeout: 8_000 }
const password = 'vier blauwe fietsen'
/** The server refuses on purpose here, and the browser notes each refusal. */
const expectedErrors = [/status of 40[0134]/]

function meet(language: 'nl' | 'en', width: 1440 | 390): Promise<Traveller> {
  const colorScheme = language === 'nl' ? 'light' : 'dark'
  return meetTraveller({ language, baseUrl: product().url, width, colorScheme, expectedErrors })
}

async function fillAccount({ page, t }: Traveller, name: string, email: string): Promise<void> {
  await page.getByLabel(t('account:name'), { exact: true }).fill(name)
  await page.getByLabel(t('account:email')).fill(email)
  await page.getByLabel(t('account:password'), { exact: true }).fill(password)
}

async function signIn({ page, t }: Traveller, email: string): Promise<void> {
  await page.getByLabel(t('account:email')).fill(email)
  await page.getByLabel(t('account:password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('account:signIn') }).click()
}

/** The address that a dialog shows once. */
async function shownAddress(page: Page, label: string): Promise<string> {
  return page.getByRole('dialog').getByLabel(label, { exact: true }).inputValue()
}

test('the local owner makes the first account, invites somebody, and ends their access while they work', async () => {
  const sara = await meet('nl', 1440)
  const workspace = await openExample(sara)
  const { page, t } = sara

  await page.goto(`${workspace}/team`)
  await page.getByRole('link', { name: t('team:makeAccount') }).click()
  await fillAccount(sara, 'Sara Bakker', 'geen adres')
  await page.getByRole('button', { name: t('account:claimAction') }).click()
  await page.getByText(t('fields:email.invalid')).waitFor()
  await expectAccessible(page)
  await fillAccount(sara, 'Sara Bakker', 'sara@voorbeeld.nl')
  await page.getByRole('button', { name: t('account:claimAction') }).click()
  await page.waitForURL(/\/today/)

  // Somebody else at the same address is now asked who they are, and comes back to where they wanted to be.
  const joost = await meet('en', 390)
  await joost.page.goto(`${workspace}/calendar`)
  await joost.page.waitForURL(/\/sign-in/)
  await joost.page.getByText(joost.t('words:language.en'), { exact: true }).click()
  await signIn(joost, 'niemand@voorbeeld.nl')
  await joost.page.getByText(joost.t('errors:account.wrong')).waitFor()
  await expectAccessible(joost.page)

  await page.goto(`${workspace}/team`)
  await page.getByRole('button', { name: t('team:invite'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('team:inviteWho')).waitFor()
  await expectAccessible(page)
  await dialog.getByLabel(t('team:inviteWho')).click()
  await page.getByRole('option', { name: 'Joost Visser' }).click()
  await dialog.getByLabel(t('team:inviteRole')).click()
  await page.getByRole('option', { name: t('team:role.planner') }).click()
  await dialog.getByRole('button', { name: t('team:inviteAction') }).click()
  const address = await shownAddress(page, t('common:secretAddress'))
  await page.getByRole('button', { name: t('common:done') }).click()
  await page.getByText(t('team:withdrawAction')).waitFor()
  await expectAccessible(page)

  await joost.page.goto(address)
  await joost.page.getByRole('button', { name: joost.t('account:invitationAccept') }).waitFor()
  await expectAccessible(joost.page)
  await fillAccount(joost, 'Joost Visser', 'joost@voorbeeld.nl')
  await joost.page.getByRole('button', { name: joost.t('account:invitationAccept') }).click()
  await joost.page.waitForURL(/\/today/)

  // The address has been used.
  const late = await meet('nl', 1440)
  await late.page.goto(address)
  await late.page.getByText(t('errors:invitation.invalid')).waitFor()

  await page.reload()
  await page.getByText('joost@voorbeeld.nl').waitFor()
  await page.getByRole('button', { name: t('team:actionsOf', { name: 'Joost Visser' }) }).click()
  await page.getByRole('menuitem', { name: t('team:removeMember', { name: 'Joost Visser' }) }).click()
  await page.getByRole('dialog').getByLabel(t('team:removeMemberHeir')).click()
  await page.getByRole('option', { name: 'Sara Bakker' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('team:removeMemberAction') })
    .click()
  await page.getByText(t('team:memberRemoved', { name: 'Joost Visser' })).waitFor()

  await joost.page.goto(`${workspace}/calendar?view=list`)
  // His last workspace: his session is over as well.
  await joost.page.waitForURL(/\/sign-in/, patience)
})

test('a second step, a new password from the owner, and the sessions of an account', async () => {
  const sara = await meet('nl', 390)
  const { page, t } = sara
  await page.goto('/')
  await page.waitForURL(/\/sign-in/)
  await signIn(sara, 'sara@voorbeeld.nl')
  await page.waitForURL(/\/today/)
  const workspace = new URL(page.url()).pathname.replace(/\/today.*/, '')

  await page.goto(`${workspace}/account`)
  const card = page.getByRole('region', { name: t('account:secondStep') })
  await card.getByLabel(t('account:currentPassword')).fill(password)
  await card.getByRole('button', { name: t('account:secondStepOn') }).click()
  const keep = card.getByRole('button', { name: t('account:recoverySaved') })
  await keep.waitFor()
  const codes = await card.getByRole('listitem').allInnerTexts()
  expect(codes.length).toBeGreaterThanOrEqual(8)
  await expectAccessible(page)
  await keep.click()
  await card.getByRole('img', { name: t('account:secondStepQr') }).waitFor()
  const secret = (await card.getByText(t('account:secondStepKey')).innerText()).split(': ')[1] ?? ''
  await card.getByLabel(t('account:code')).fill('000000')
  await card.getByRole('button', { name: t('account:confirm') }).click()
  await card.getByText(t('errors:account.wrongCode')).waitFor()
  await expectAccessible(page)
  await card.getByLabel(t('account:code')).fill(totp(secret))
  await card.getByRole('button', { name: t('account:confirm') }).click()
  await card.getByText(t('account:secondStepIsOn')).waitFor()

  const elsewhere = await meet('nl', 1440)
  await elsewhere.page.goto('/sign-in')
  await signIn(elsewhere, 'sara@voorbeeld.nl')
  await elsewhere.page.getByRole('button', { name: t('account:useRecovery') }).click()
  await elsewhere.page.getByLabel(t('account:recoveryCode')).fill(codes[0] ?? '')
  await elsewhere.page.getByRole('button', { name: t('account:confirm') }).click()
  await elsewhere.page.waitForURL(/\/today/)

  await page.reload()
  await page.getByRole('button', { name: t('account:sessionsEndOthers') }).click()
  await page.getByText(t('account:sessionsEndedOthers')).waitFor()
  await elsewhere.page.reload()
  await elsewhere.page.waitForURL(/\/sign-in\?to=/, patience)

  await page.getByRole('button', { name: t('account:signOut'), exact: true }).click()
  await page.waitForURL(/\/sign-in/)
})
