import { addDays, type Id, mondayOf, type PostFilter, type Tactic } from '@cadans/domain'
import ICAL from 'ical.js'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { updatePlan } from './calendar-hands.ts'
import { ask, meetTraveller, sharedProduct, type Traveller, visit } from './open-product.ts'

const baseUrl = sharedProduct()
const id = '01990000-0000-7000-8000-0000000a5e75'
const workspace = `/w/${id}`
const monday = addDays(mondayOf(Temporal.Now.plainDateISO('Europe/Amsterdam').toString()), 7)
const listedFrom = addDays(monday, 28)
const list = `${workspace}/calendar?view=list&date=${listedFrom}`

const start = {
  id,
  name: 'Buurthuis De Kade',
  language: 'nl',
  zone: 'Europe/Amsterdam',
  country: 'NL',
  sector: 'ngo',
  channels: [
    { platform: 'instagram', role: 'focus' },
    { platform: 'facebook', role: 'focus' },
  ],
  messages: ['Iedereen kan meedoen', 'We helpen elkaar', 'Kom eens kijken'],
  themes: ['Verhalen', 'Agenda', 'Tips'],
  weeklyMinutes: 900,
  ownerName: 'Sara Bakker',
  startDate: monday,
}

/** Somebody answers from nine to noon, on all channels. */
async function closeAtNoon(page: Page): Promise<void> {
  const { version, tactic } = await ask<{ version: number; tactic: Tactic }>(page, 'tactic.get', {
    workspaceId: id,
  })
  const reachability = tactic.reachability.map((hours) => ({ ...hours, from: '09:00', until: '12:00' }))
  await ask(page, 'tactic.save', { workspaceId: id, version, tactic: { ...tactic, reachability } })
}

/** Lists four weeks of what a filter lets through, and waits until all that the server has of them is to be seen. */
async function listed(page: Page, filter: Partial<PostFilter> = {}): Promise<Locator> {
  const parts = Object.entries(filter).map(
    ([name, value]) => `&${name}=${encodeURIComponent(JSON.stringify(value))}`,
  )
  await visit(page, list + parts.join(''))
  const cards = page.locator('[data-post-id]')
  const shown = () =>
    cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-post-id') ?? '').toSorted())
  const range = { workspaceId: id, from: listedFrom, until: addDays(listedFrom, 27), filter }
  const posts = await ask<{ id: Id }[]>(page, 'post.range', range)
  await expect.poll(shown).toEqual(posts.map((post) => post.id).toSorted())
  return cards
}

/** The times of the places that invite a reply. */
async function invitingTimes(page: Page): Promise<string[]> {
  const cards = await listed(page)
  return cards
    .filter({ has: page.locator('[data-lacks]') })
    .locator('time')
    .allTextContents()
}

test('a heavier goal, a later closing hour and people who buy are each seen in the calendar, and the quarter’s days in a subscribed one', async () => {
  const traveller = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const { page, t } = traveller
  await ask(page, 'workspace.start', start)
  await closeAtNoon(page)
  const { goals, segments } = await ask<{
    goals: { id: Id }[]
    segments: { id: Id; name: string }[]
  }>(page, 'strategy.get', { workspaceId: id })
  const heavyOnes = { goalIds: goals.slice(0, 1).map((goal) => goal.id) }
  await listed(page)
  await updatePlan(traveller)

  const before = await (await listed(page, heavyOnes)).count()
  await visit(page, `${workspace}/strategy?section=goals`)
  const weights = page.getByRole('combobox', { name: t('strategy:goals.weight') })
  const more = page.locator('main').getByText(t('common:more'), { exact: true })
  await more.first().waitFor()
  for (const one of await more.all()) await one.click()
  for (const [at, level] of [
    [0, 'level5'],
    [1, 'level1'],
  ] as const) {
    await weights.nth(at).click()
    await page.getByRole('option', { name: t(`strategy:goals.weights.${level}`), exact: true }).click()
    await expect.poll(() => weights.nth(at).inputValue()).toBe(t(`strategy:goals.weights.${level}`))
  }
  await listed(page)
  await updatePlan(traveller)
  expect(await (await listed(page, heavyOnes)).count()).toBeGreaterThan(before)

  // Who invites a reply is there for two hours: until noon that is until ten.
  const early = await invitingTimes(page)
  expect(early).not.toEqual([])
  expect(early.filter((time) => time > '10:00')).toEqual([])
  await visit(page, `${workspace}/tactic?section=reach`)
  await page.getByRole('button', { name: t('tactic:reach.office') }).click()
  await page.getByText(t('tactic:save.saved')).first().waitFor()
  await listed(page)
  await updatePlan(traveller)
  const later = await invitingTimes(page)
  expect(later.some((time) => time > '10:00')).toBe(true)
  expect(later.filter((time) => time > '15:00')).toEqual([])

  // Who comes to buy is to find a link: the place asks for it as soon as it is filled.
  await visit(page, `${workspace}/strategy?section=segments`)
  await page
    .getByRole('combobox', { name: t('strategy:segments.use') })
    .first()
    .click()
  await page.getByRole('option', { name: t('domain:segmentUse.buy') }).click()
  const ofSegment = await listed(page, {
    segmentIds: segments.slice(0, 1).map((segment) => segment.id),
    statuses: ['open'],
  })
  await ofSegment.first().click()
  await page.getByLabel(t('posts:open.titleLabel')).fill('Open dag')
  await page.getByRole('button', { name: t('posts:open.fill') }).click()
  await page.getByText(t('posts:asked.link', { segment: segments[0]?.name ?? '' })).waitFor()

  const dates = await subscribedDates(traveller)
  // What is measured first is the baseline, in the first week; looking back comes when the quarter is over.
  const firsts = { snapshots: 7, satisfaction: 7, review: 91 } as const
  for (const kind of ['snapshots', 'satisfaction', 'review'] as const) {
    expect(dates(t(`groundwork:task.${kind}`))[0]).toBe(addDays(monday, firsts[kind]))
  }
})

/** Makes a feed with the work that is no post, and reads it as a calendar program does. @returns the days of what has a name */
async function subscribedDates({ page, t }: Traveller): Promise<(name: string) => string[]> {
  await visit(page, `${workspace}/share`)
  await page.getByRole('button', { name: t('feeds:makeChosen') }).click()
  await page.getByLabel(t('feeds:name')).fill('Alles wat terugkomt')
  await page.getByRole('switch', { name: t('feeds:work') }).click({ force: true })
  await page.getByRole('button', { name: t('common:create'), exact: true }).click()
  const address = await page.getByLabel(t('common:secretAddress'), { exact: true }).inputValue()
  const answer = await fetch(address)
  const events = ICAL.Component.fromString(await answer.text())
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
  return (name) =>
    events.filter(({ summary }) => summary.includes(name)).map(({ startDate }) => startDate.toString())
}
