import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import type { Status } from '@cadans/domain'
import { expect, test } from 'vitest'
import { openChip } from './calendar-hands.ts'
import { ask, calendarOf, sharedProduct, meetTraveller, openExample, visit } from './open-product.ts'

const baseUrl = sharedProduct()

const schemes = [
  ['nl', 'light', 1440],
  ['en', 'dark', 390],
] as const

test.each(schemes)(
  'a post is read, sent back, approved, loaded and undone; deleted, and brought back, in %s and %s',
  async (language, colorScheme, width) => {
    const traveller = await meetTraveller({ language, colorScheme, width, baseUrl })
    const { page, t } = traveller
    const workspace = await openExample(traveller)
    const workspaceId = workspace.slice('/w/'.length)
    const stands = (status: Status) =>
      page
        .locator('[aria-current=step]')
        .filter({ hasText: t(`words:status.${status}`) })
        .waitFor()
    const button = (name: string) => page.getByRole('button', { name, exact: true })

    await visit(page, `${workspace}/settings`)
    await page.getByText(t('approval:mode.required'), { exact: true }).click()
    await button(t('settings:save')).click()
    await page.getByText(new RegExp(t('settings:saved', { time: '\\d' }))).waitFor()
    await expectAccessible(page)

    const { me } = await ask<{ me: { id: string; name: string } }>(page, 'workspace.get', { workspaceId })
    const { channels } = await ask<{ channels: { id: string }[] }>(page, 'strategy.get', { workspaceId })
    const id = crypto.randomUUID().replace(/^(.{14})./, '$17')
    const date = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 40 }).toString()
    const post = {
      id,
      channelId: channels[0]?.id,
      date,
      time: '12:00',
      title: 'Straatfeest',
      copy: 'Kom je ook naar het feest in de straat?',
      status: 'making',
    }
    await ask(page, 'post.create', { workspaceId, post: { ...post, ownerId: me.id } })

    const open = `${workspace}/calendar?view=list&date=${date}&post=${id}`
    // Who is alone is offered to say yes, and may still ask.
    const askInstead = async () => {
      await button(t('posts:next.approved')).waitFor()
      await openChip(page, t('posts:field.status'))
      await page.getByRole('menuitem', { name: t('words:status.review') }).click()
    }
    await visit(page, open)
    await askInstead()
    const whom = page.getByRole('dialog', { name: t('approval:ask.title') })
    await whom.getByRole('combobox', { name: t('approval:ask.whom') }).click()
    await page.getByRole('option', { name: me.name }).click()
    await whom.getByRole('button', { name: t('approval:ask.submit') }).click()

    await page.getByRole('button', { name: t('approval:sendBack.open') }).click()
    const back = page.getByRole('dialog', { name: t('approval:sendBack.title') })
    const remark = back.getByLabel(t('approval:sendBack.remark'))
    await remark.fill(`Korter graag @${me.name.slice(0, 2)}`)
    // Enter takes what is marked, and the list comes after the letter.
    await page.locator('[role=option][data-combobox-selected]').filter({ hasText: me.name }).waitFor()
    await remark.press('Enter')
    await expect.poll(() => remark.inputValue()).toBe(`Korter graag @${me.name} `)
    await back.getByRole('button', { name: t('approval:sendBack.submit') }).click()
    await page.getByText(t('approval:sentBack')).waitFor()
    await page.getByText(`@${me.name}`).waitFor()
    await expectAccessible(page)

    await visit(page, `${workspace}/today`)
    await page.getByRole('heading', { name: t('approval:inbox.title') }).waitFor()
    await page.getByText(t('approval:inbox.sentBack'), { exact: true }).waitFor()
    await expectAccessible(page)

    await visit(page, open)
    const title = page.getByLabel(t('posts:field.title'), { exact: true })
    await title.fill('Straatfeest in juni')
    await title.press('Enter')
    await askInstead()
    await whom.getByRole('button', { name: t('approval:ask.submit') }).click()
    await button(t('approval:approve')).click()
    await button(t('posts:next.loaded')).click()
    const where = page.getByRole('textbox', { name: t('posts:loaded.question', { count: 1 }) })
    await where.fill('Meta')
    await page.keyboard.press('Enter')
    await where.waitFor({ state: 'hidden' })
    // The page shows that it is loaded, so that what it shows next is the undo.
    await stands('loaded')
    const statusOf = async () => (await ask<{ status: string }>(page, 'post.get', { workspaceId, id })).status
    await expect.poll(statusOf).toBe('loaded')
    await ask(page, 'journal.undo', { workspaceId })
    expect(await statusOf()).toBe('approved')

    await visit(page, open)
    // The undo came from elsewhere: what the page has not heard of yet, it may not remove.
    await stands('approved')
    await page.getByRole('button', { name: t('posts:inspector.actions') }).click()
    await page.getByRole('menuitem', { name: t('posts:inspector.remove') }).click()
    await page.mouse.move(0, 0)
    await expect.poll(async () => (await calendarOf(page, workspaceId)).includes(id)).toBe(false)
    await visit(page, `${workspace}/bin`)
    await page.getByText('Straatfeest in juni').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: t('bin:bringBackOf', { title: 'Straatfeest in juni' }) }).click()
    await page.getByText(t('bin:emptyTitle')).waitFor()
    expect(await statusOf()).toBe('approved')
  },
)
