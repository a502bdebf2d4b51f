import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { totp } from '@cadans/config/testing/totp.ts'
import { languageTable } from '@cadans/domain'
import { expect, test } from 'vitest'
import { bringUpProduct, meetTraveller, openExample, type Traveller } from './open-product.ts'
import { accept, endAccess, fillAccount, invite, makeFirstAccount, password, signIn } from './people.ts'

const product = bringUpProduct()
const owner = { name: 'Sara Bakker', email: 'sara@voorbeeld.nl' }
const colleague = { name: 'Joost Visser', email: 'joost@voorbeeld.nl' }
/** The server refuses on purpose here, and the browser notes each refusal. */
const expectedErrors = [/status of 40[0134]/]

function meet(language: 'nl' | 'en', width: 1440 | 390): Promise<Traveller> {
  const colorScheme = language === 'nl' ? 'light' : 'dark'
  return meetTraveller({ language, baseUrl: product().url, width, colorScheme, expectedErrors })
}

/** What the page's own policy forbids is tried nowhere, not even to see whether it may. @returns what was, as it happens */
async function watchPolicy(page: Traveller['page']): Promise<string[]> {
  const tried: string[] = []
  await page.exposeFunction('noteTried', (directive: string) => tried.push(directive))
  await page.addInitScript(() => {
    const { noteTried } = globalThis as unknown as { noteTried: (directive: string) => void }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      noteTried(violatedDirective),
    )
  })
  return tried
}

test('the local owner makes the first account, invites somebody, and ends their access while they work', async () => {
  const sara = await meet('nl', 1440)
  const { page, t } = sara
  const violations = await watchPolicy(page)
  const workspace = await openExample(sara)

  await page.goto(`${workspace}/team`)
  await page.getByRole('link', { name: t('team:makeAccount') }).click()
  await fillAccount(sara, { ...owner, email: 'geen adres' })
  await page.getByRole('button', { name: t('account:claimAction') }).click()
  await page.getByText(t('fields:email.invalid')).waitFor()
  await expectAccessible(page)
  await makeFirstAccount(sara, workspace, owner)

  // Somebody else at the same address is now asked who they are, and comes back to where they wanted to be.
  const joost = await meet('en', 390)
  await joost.page.goto(`${workspace}/calendar`)
  await joost.page.waitForURL(/\/sign-in/)
  await joost.page.getByText(languageTable.en.name, { exact: true }).click()
  await signIn(joost, 'niemand@voorbeeld.nl')
  await joost.page.getByText(joost.t('errors:account.wrong')).waitFor()
  await expectAccessible(joost.page)

  const address = await invite(sara, workspace, { name: colleague.name, role: 'planner' })
  await accept(joost, address, colleague)

  // The address has been used.
  const late = await meet('nl', 1440)
  await late.page.goto(address)
  await late.page.getByText(t('errors:invitation.invalid')).waitFor()

  await page.reload()
  await page.getByText(colleague.email).waitFor()
  await endAccess(sara, workspace, { name: colleague.name, heir: owner.name })

  await joost.page.goto(`${workspace}/calendar?view=list`)
  // His last workspace: his session is over as well.
  await joost.page.waitForURL(/\/sign-in/)
  expect(violations).toEqual([])
})

test('a second step, a new password from the owner, and the sessions of an account', async () => {
  const sara = await meet('nl', 390)
  const { page, t } = sara
  await page.goto('/')
  await page.waitForURL(/\/sign-in/)
  await signIn(sara, owner.email)
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
  await signIn(elsewhere, owner.email)
  await elsewhere.page.getByRole('button', { name: t('account:useRecovery') }).click()
  await elsewhere.page.getByLabel(t('account:recoveryCode')).fill(codes[0] ?? '')
  await elsewhere.page.getByRole('button', { name: t('account:confirm') }).click()
  await elsewhere.page.waitForURL(/\/today/)

  await page.reload()
  await page.getByRole('button', { name: t('account:sessionsEndOthers') }).click()
  await page.getByText(t('account:sessionsEndedOthers')).waitFor()
  // In a page of its own: the one that was open may be on its way there by itself.
  const again = await elsewhere.page.context().newPage()
  await again.goto(`${workspace}/today`)
  await again.waitForURL(/\/sign-in\?to=/)

  await page.getByRole('button', { name: t('account:signOut'), exact: true }).click()
  await page.waitForURL(/\/sign-in/)
})
