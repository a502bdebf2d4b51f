import { LEAST_POSTS_IN_ALL } from '@cadans/insight'
import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { addDays, mondayOf } from '@cadans/domain'
import { expect, test } from 'vitest'
import { ask, sharedProduct, meetTraveller, openExample, visit } from './open-product.ts'

const baseUrl = sharedProduct()

test.each([
  { language: 'nl', colorScheme: 'dark', width: 390 },
  { language: 'en', colorScheme: 'light', width: 1360 },
] as const)('through the steps of a strategy ($language, $width px)', async (screen) => {
  const traveller = await meetTraveller({ ...screen, baseUrl })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  const step = (section: string) => visit(page, `${workspace}/strategy?section=${section}`)

  // A KPI whose target lies below its baseline says so, and keeps what was typed.
  await step('goals')
  await page
    .getByRole('button', { name: t('groundwork:kpi.more') })
    .first()
    .click()
  const target = page.getByLabel(t('groundwork:kpi.target'), { exact: true }).first()
  await target.fill('10')
  await page.getByText(t('fields:target.rising')).first().waitFor()
  await expect.poll(() => target.inputValue()).toBe('10')
  await target.fill('950')
  await expect.poll(() => page.getByText(t('fields:target.rising')).count()).toBe(0)

  // Measurements by paste: read first, kept on request, taken back by one undo.
  await page
    .getByRole('button', { name: t('groundwork:kpi.many') })
    .first()
    .click()
  const paste = page.getByLabel(t('groundwork:kpi.paste')).first()
  await paste.fill('31-10-2026;801,5\n15-11-2026;812\nmorgen;3')
  await page.getByText(t('groundwork:kpi.wrongLine', { line: 3, text: 'morgen 3' })).waitFor()
  await page.getByRole('button', { name: t('groundwork:kpi.keep', { count: 2 }) }).click()
  await page.getByText(t('groundwork:kpi.added', { count: 2 })).waitFor()

  // An observation becomes an idea, and leads to where that waits.
  await step('start')
  await page
    .getByRole('button', { name: t('groundwork:observation.toIdea') })
    .first()
    .click()
  await page
    .getByRole('link', { name: t('groundwork:observation.isIdea') })
    .first()
    .click()
  await page.locator('[data-idea-id][aria-current]').waitFor()
  await expectAccessible(page)
  await page.goBack()

  // A competitor that was looked at just now is not due any more.
  await step('competitors')
  await page
    .getByRole('button', { name: t('groundwork:competitor.looked') })
    .first()
    .click()
  await page.getByText(t('groundwork:competitor.add')).waitFor()

  // A goal of listening is no hole: it says which routine it asks for.
  await step('messages')
  await page.getByText(/(routine): (Vroeg horen wat er speelt|Hearing early what is going on)\./).waitFor()

  // A basic channel that becomes focus is otherwise than its scores say, which one press puts right, with the frequencies.
  await step('channels')
  const take = page.getByRole('button', { name: t('groundwork:choice.takeRoles') })
  const linkedin = page.getByRole('radiogroup', { name: t('strategy:channels.role', { name: 'LinkedIn' }) })
  await page.getByText(new RegExp(t('groundwork:choice.agrees'))).waitFor()
  await linkedin.getByText(t('words:role.focus'), { exact: true }).click()
  await take.click()
  await page.getByText(new RegExp(t('groundwork:choice.agrees'))).waitFor()

  // Today has the work besides posts; ticking it off can be taken back.
  await visit(page, `${workspace}/today`)
  const tick = page.getByRole('checkbox', { name: /^(Gedaan|Done): / })
  await tick.first().waitFor()
  const tasks = await tick.count()
  expect(tasks).toBeGreaterThan(0)
  await tick.first().click()
  await expect.poll(() => tick.count()).toBe(tasks - 1)

  // The document tells all of it, and the red thread leads to the posts behind a message.
  await visit(page, `${workspace}/document`)
  await page.getByRole('heading', { name: new RegExp(`^7\\. ${t('strategy:adjust.name')}`) }).waitFor()
  await visit(page, `${workspace}/thread`)
  await page.getByRole('button', { name: /Verhalen uit de wijk|Stories from the neighbourhood/ }).click()
  await page.getByText(t('adherence:behind')).waitFor()
})

test('a strategy from scratch: each step takes its first line, and says what follows', async () => {
  const traveller = await meetTraveller({ language: 'nl', width: 1360, baseUrl })
  const { page, t } = traveller
  const id = '01990000-0000-7000-8000-00000000abcd'
  const start = {
    id,
    name: 'Vers begin',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    country: 'NL',
    sector: 'ngo',
    channels: [{ platform: 'instagram', role: 'focus' }],
    messages: ['Samen kom je verder'],
    themes: ['Verhalen', 'Agenda'],
    weeklyMinutes: 480,
    ownerName: 'Sara Bakker',
    startDate: addDays(mondayOf(new Date().toISOString().slice(0, 10)), 7),
  }
  await ask(page, 'workspace.start', start)
  const step = (section: string) => visit(page, `/w/${id}/strategy?section=${section}`)
  const missing = (what: 'kpis' | 'snapshots' | 'satisfaction' | 'competitors' | 'scores' | 'reviews') =>
    page.getByText(t(`groundwork:missing.${what}`))

  await step('goals')
  await missing('kpis').waitFor()
  await page
    .getByRole('button', { name: /^KPI bij / })
    .first()
    .click()
  await page.getByRole('menuitem', { name: t('groundwork:kpi.menu.visitors.name') }).click()
  await page.getByText(t('insight:kpi.none'), { exact: true }).waitFor()
  await expect.poll(() => missing('kpis').count()).toBe(0)
  await page.getByLabel(t('groundwork:kpi.arrangeOn')).fill('1-2-2030')
  await page.getByLabel(t('groundwork:kpi.arrangeOn')).blur()

  await step('start')
  await missing('snapshots').waitFor()
  await page.getByRole('button', { name: t('groundwork:snapshot.add') }).click()
  await page.getByLabel(t('groundwork:snapshot.followers')).fill('812')
  await missing('satisfaction').waitFor()
  await page.getByRole('button', { name: t('groundwork:start.ask') }).click()
  await expect.poll(() => missing('satisfaction').count()).toBe(0)

  await step('competitors')
  await missing('competitors').waitFor()
  await page.getByRole('button', { name: t('groundwork:competitor.add') }).click()
  await expect.poll(() => missing('competitors').count()).toBe(0)

  await step('channels')
  await missing('scores').waitFor()
  const score = t('groundwork:choice.scoreOf', {
    channel: 'Instagram',
    criterion: t('groundwork:choice.criteria.audience'),
  })
  await page.getByRole('combobox', { name: score }).click()
  await page.getByRole('option', { name: '5' }).click()
  await page.getByText(t('groundwork:choice.proposed', { names: 'Instagram' })).waitFor()

  // Without results nothing is claimed, and the review can be held all the same.
  await visit(page, `/w/${id}/results?section=chord`)
  await page.getByText(t('results:chord.emptyTitle')).waitFor()
  await visit(page, `/w/${id}/results?section=review`)
  await page.getByRole('button', { name: t('review:start') }).click()
  await page.getByText(t('insight:proposal.nonePosts', { posts: 0, least: LEAST_POSTS_IN_ALL })).waitFor()
  await page.getByText(t('review:noChord')).waitFor()
  await step('adjust')
  await expect.poll(() => missing('reviews').count()).toBe(0)
})
