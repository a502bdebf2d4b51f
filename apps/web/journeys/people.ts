import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { languageTable, type Role } from '@cadans/domain'
import { type Traveller, visit } from './open-product.ts'

/** Somebody with an account, or about to have one. */
export interface Somebody {
  name: string
  email: string
}

/** The password of everybody who has an account. */
export const password = 'vier blauwe fietsen'

export async function fillAccount({ page, t }: Traveller, { name, email }: Somebody): Promise<void> {
  await page.getByLabel(t('account:name'), { exact: true }).fill(name)
  await page.getByLabel(t('account:email')).fill(email)
  await page.getByLabel(t('account:password'), { exact: true }).fill(password)
}

export async function signIn({ page, t }: Traveller, email: string): Promise<void> {
  await page.getByLabel(t('account:email')).fill(email)
  await page.getByLabel(t('account:password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('account:signIn') }).click()
}

/** The local owner makes the first account. */
export async function makeFirstAccount(owner: Traveller, workspace: string, who: Somebody): Promise<void> {
  const { page, t } = owner
  await visit(page, `${workspace}/team`)
  await page.getByRole('link', { name: t('team:makeAccount') }).click()
  await fillAccount(owner, who)
  await page.getByRole('button', { name: t('account:claimAction') }).click()
  await page.waitForURL(/\/today/)
}

/** An owner invites a person of the workspace. @returns the address that lets in, which is shown once */
export async function invite(
  { page, t }: Traveller,
  workspace: string,
  { name, role }: { name: string; role: Role },
): Promise<string> {
  await visit(page, `${workspace}/team`)
  await page.getByRole('button', { name: t('team:invite'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('team:inviteWho')).waitFor()
  await expectAccessible(page)
  await dialog.getByLabel(t('team:inviteWho')).click()
  await page.getByRole('option', { name }).click()
  await dialog.getByLabel(t('team:inviteRole')).click()
  await page.getByRole('option', { name: t(`team:role.${role}`) }).click()
  await dialog.getByRole('button', { name: t('team:inviteAction') }).click()
  const address = await page
    .getByRole('dialog')
    .getByLabel(t('common:secretAddress'), { exact: true })
    .inputValue()
  await page.getByRole('button', { name: t('common:done') }).click()
  await page.getByText(t('team:withdrawAction')).waitFor()
  await expectAccessible(page)
  return address
}

/** Somebody without an account takes an invitation. */
export async function accept(guest: Traveller, address: string, who: Somebody): Promise<void> {
  const { page, t, language } = guest
  await visit(page, address)
  await page.getByText(languageTable[language].name, { exact: true }).click()
  await page.getByRole('button', { name: t('account:invitationAccept') }).waitFor()
  await expectAccessible(page)
  await fillAccount(guest, who)
  await page.getByRole('button', { name: t('account:invitationAccept') }).click()
  await page.waitForURL(/\/today/)
}

/** An owner ends somebody's access, and names who takes over their posts. */
export async function endAccess(
  { page, t }: Traveller,
  workspace: string,
  { name, heir }: { name: string; heir: string },
): Promise<void> {
  await visit(page, `${workspace}/team`)
  await page.getByRole('button', { name: t('team:actionsOf', { name }) }).click()
  await page.getByRole('menuitem', { name: t('team:removeMember', { name }) }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('team:removeMemberHeir')).click()
  await page.getByRole('option', { name: heir }).click()
  await dialog.getByRole('button', { name: t('team:removeMemberAction') }).click()
  await page.getByText(t('team:memberRemoved', { name })).waitFor()
}
