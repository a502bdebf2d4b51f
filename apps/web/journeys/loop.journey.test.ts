import { addDays, type Id, type PostCard } from '@cadans/domain'
import { expect, test } from 'vitest'
import { type NetworkFile, networkFiles, postOnX } from './network-files.ts'
import {
  ask,
  calendarOf,
  meetTraveller,
  openExample,
  sharedProduct,
  type Traveller,
  visit,
} from './open-product.ts'

const baseUrl = sharedProduct()

/** Reads a pasted file in for a channel, once all of it is known to be right. */
async function readIn({ page, t }: Traveller, { channel, text, rows }: NetworkFile): Promise<void> {
  await page.getByRole('button', { name: t('results:import.open') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('results:import.paste')).fill(text)
  await dialog.getByRole('combobox', { name: t('results:import.channel') }).click()
  await page.getByRole('option', { name: channel, exact: true }).click()
  await dialog.getByRole('button', { name: t('results:import.confirm', { count: rows }) }).click()
  await page
    .getByText(t('results:import.done', { count: rows }))
    .last()
    .waitFor()
  await dialog.waitFor({ state: 'detached' })
}

/** How many posts ahead are about a theme. */
async function countAbout(page: Traveller['page'], workspaceId: string, themeId: Id): Promise<number> {
  const posts = JSON.parse(await calendarOf(page, workspaceId)) as PostCard[]
  return posts.filter((post) => post.themeId === themeId && post.status !== 'published').length
}

test.each([
  { language: 'nl', colorScheme: 'light' },
  { language: 'en', colorScheme: 'dark' },
] as const)(
  "the loop, once round: five networks' figures in, review, one decision, calendar changed, undone ($language)",
  async (screen) => {
    const traveller = await meetTraveller({ ...screen, width: 1360, baseUrl })
    const { page, t } = traveller
    const workspace = await openExample(traveller)
    const workspaceId = workspace.replace('/w/', '')
    const today = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
    const { tactic } = await ask<{ tactic: { themes: { id: Id; name: string }[] } }>(page, 'tactic.get', {
      workspaceId,
    })
    // The example's own figures say the opposite: stories do most, tips as much as anything.
    const [stories, , tips] = tactic.themes
    if (stories === undefined || tips === undefined) throw new Error('The example has fewer themes.')
    await postOnX(page, workspaceId, today)
    const files = await networkFiles(page, workspaceId, { up: tips.id, down: stories.id, today })
    expect(files).toHaveLength(5)

    // A cell that is no figure and a post that nobody knows are said before anything is read in.
    // Of a month that is whole, whatever day it is.
    const last = addDays(today, -Number(today.slice(8)))
    await visit(page, `${workspace}/results?section=posts&date=${last}`)
    await page.getByRole('button', { name: t('results:import.open') }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel(t('results:import.paste'))
      .fill('Publicatietijd;Bereik;Vindikleuks\n13-01-2020 19:00;1.234;56\n14-01-2020;veel;-3')
    await dialog.getByText(t('results:import.problems.count', { column: 'Bereik', cell: 'veel' })).waitFor()
    await dialog
      .getByText(t('results:import.problems.negative', { column: 'Vindikleuks', cell: '-3' }))
      .waitFor()
    await dialog.getByText(t('results:import.outcomes.notFound')).first().waitFor()
    expect(await dialog.getByRole('button', { name: /^(Lees|Import) \d+ / }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: t('results:import.cancel') }).click()
    await dialog.waitFor({ state: 'detached' })

    const figure = screen.language === 'nl' ? '1.234' : '1,234'
    const cells = page.getByRole('cell', { name: figure })
    for (const file of files.slice(0, 1)) await readIn(traveller, file)
    await expect.poll(() => cells.count()).toBeGreaterThan(2)
    await page.keyboard.press('Control+z')
    await expect.poll(() => cells.count()).toBe(0)
    for (const file of files) await readIn(traveller, file)
    await expect.poll(() => cells.count()).toBeGreaterThan(2)

    // What struck a chord, in words and with its margin: what the files say, not what was there before.
    await visit(page, `${workspace}/results?section=chord`)
    await page.getByText(`: ${tips.name} `).first().waitFor()
    await page
      .getByRole('img', { name: new RegExp(t('insight:verdict.more')) })
      .first()
      .waitFor()

    // A review of which one proposal is taken over, and what that does to the calendar.
    await visit(page, `${workspace}/results?section=review`)
    await page.getByRole('button', { name: t('review:start') }).click()
    const accept = page.getByRole('button', { name: t('review:accept') })
    await accept.first().waitFor()
    const proposals = await accept.count()
    const proposal = page.getByRole('group', { name: tips.name }).first()
    await proposal.getByRole('button', { name: t('review:accept') }).click()
    await expect.poll(() => accept.count()).toBeLessThan(proposals)
    const before = await calendarOf(page, workspaceId)
    const told = await countAbout(page, workspaceId, tips.id)
    await page.getByRole('button', { name: t('review:replan') }).click()
    await page.getByRole('button', { name: /^(Pas \d+|Apply \d+)/ }).click()
    await page.getByText(/^(Plan bijgewerkt|Plan updated)/).waitFor()
    expect(await calendarOf(page, workspaceId)).not.toBe(before)
    expect(await countAbout(page, workspaceId, tips.id)).toBeGreaterThan(told)
    await page.keyboard.press('Control+z')
    await expect.poll(() => calendarOf(page, workspaceId)).toBe(before)
    // What was decided is on record, and one more undo takes that back too.
    await page.getByText(t('review:decision.accepted')).first().waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => accept.count()).toBe(proposals)
  },
)
