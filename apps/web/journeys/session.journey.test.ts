import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { addDays, mondayOf, type Tactic } from '@cadans/domain'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import {
  arrive,
  ask,
  meetTraveller,
  openExample,
  sharedProduct,
  type Traveller,
  visit,
} from './open-product.ts'
import { countPages } from './pdf-pages.ts'

const baseUrl = sharedProduct()

test('a strategy in an hour: from nothing, question by question, left and gone on with, to a printed page', async () => {
  const { page, t } = await meetTraveller({ language: 'nl', width: 1440, baseUrl })
  const id = '01990000-0000-7000-8000-000000005e55'
  const start = {
    id,
    name: 'Theater De Kaai',
    language: 'nl',
    zone: 'Europe/Amsterdam',
    country: 'NL',
    sector: 'culture',
    channels: [
      { platform: 'instagram', role: 'focus' },
      { platform: 'facebook', role: 'basic' },
    ],
    messages: ['Wat je hier ziet, zie je nergens anders'],
    themes: ['Programma', 'Makers'],
    weeklyMinutes: 480,
    ownerName: 'Sara Bakker',
    startDate: addDays(mondayOf(Temporal.Now.plainDateISO('Europe/Amsterdam').toString()), 7),
  }
  await ask(page, 'workspace.start', start)
  const asked = (question: 'goals' | 'kpis' | 'themes' | 'mix' | 'tone') =>
    page.getByRole('heading', { name: t(`session:question.${question}`) })
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await visit(page, `/w/${id}/strategy`)
  await page.getByRole('link', { name: t('session:name') }).click()
  await asked('goals').waitFor()
  await page.getByText(t('session:example', { example: t('templates:culture.goals.g1') })).waitFor()
  await button(t('session:next')).click()

  // What has no answer yet is skipped, and says so in the list.
  await asked('kpis').waitFor()
  await expect.poll(() => asked('kpis').evaluate((one) => one === document.activeElement)).toBe(true)
  await button(t('session:skip')).click()

  // An answer shows what it did to the calendar since its question was opened.
  const effect = page.getByRole('complementary', { name: t('session:effect.title') })
  await page
    .getByRole('navigation', { name: t('session:list') })
    .getByText(t('session:question.themes'))
    .click()
  await asked('themes').waitFor()
  await effect.getByText(t('session:effect.none')).waitFor()
  const slider = page.getByRole('slider', { name: 'Programma' })
  await slider.focus()
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight')
  await effect.getByText(/^Programma: van \d+% naar \d+% van de posts$/).waitFor()

  // Left for another room, and gone on with where one was: the effect counts anew.
  await visit(page, `/w/${id}/today`)
  await visit(page, `/w/${id}/session`)
  await asked('themes').waitFor()
  await effect.getByText(t('session:effect.none')).waitFor()
  await button(t('session:next')).click()
  await asked('mix').waitFor()
  await button(t('session:next')).click()
  await asked('tone').waitFor()
  await page.getByLabel(t('tactic:guide.toneText')).fill('Nieuwsgierig en een beetje ondeugend.')
  await button(t('session:next')).click()

  await visit(page, `/w/${id}/session?question=adjust`)
  await button(t('session:finish')).click()
  await page
    .getByText(new RegExp(t('session:question.kpis').replace('?', '.')))
    .last()
    .waitFor()
  await page.getByRole('link', { name: t('session:done.print') }).click()
  await arrive(page)
  await page.getByText('Nieuwsgierig en een beetje ondeugend.').waitFor()
  expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1)
})

/** The two questions of the hour that both people answer in one field. */
const fields = { tone: 'tactic:guide.toneText', visual: 'tactic:guide.visualText' } as const

/** Somebody in the hour: what stands before them, and how they go about in it. */
function inHour({ page, t }: Traveller, workspace: string) {
  const asked = (question: keyof typeof fields) =>
    page.getByRole('heading', { name: t(`session:question.${question}`) })
  return {
    asked,
    answerOf: (question: keyof typeof fields) => page.getByRole('textbox', { name: t(fields[question]) }),
    enter: () => visit(page, `${workspace}/session`),
    leave: () => visit(page, `${workspace}/today`),
    choose: async (question: keyof typeof fields) => {
      const list = page.getByRole('navigation', { name: t('session:list') })
      await list.getByText(t(`session:question.${question}`)).click()
      await asked(question).waitFor()
    },
  }
}

async function toneOf(page: Page, workspace: string): Promise<string> {
  const data = { workspaceId: workspace.replace('/w/', '') }
  return (await ask<{ tactic: Tactic }>(page, 'tactic.get', data)).tactic.toneOfVoice.text
}

test('two people leave the hour in the middle: nothing is lost, and where both answered the same it is asked', async () => {
  // One of two answers that are saved at once is refused, and merged or asked about.
  const options = { language: 'nl' as const, width: 1440, baseUrl, expectedErrors: [/status of 409/] }
  const first = await meetTraveller(options)
  const second = await meetTraveller(options)
  const { t } = first
  const workspace = await openExample(first)
  const hers = inHour(first, workspace)
  const his = inHour(second, workspace)

  // Each at a question of their own, both leave at once.
  await hers.enter()
  await his.enter()
  await hers.choose('tone')
  await his.choose('visual')
  await hers.answerOf('tone').fill('Als een buur.')
  await his.answerOf('visual').fill('Daglicht, geen stockfoto’s.')
  await hers.leave()
  await his.leave()
  await hers.enter()
  await his.enter()
  await hers.asked('tone').waitFor()
  await his.asked('visual').waitFor()
  await his.choose('tone')
  await hers.choose('visual')
  await expect.poll(() => his.answerOf('tone').inputValue()).toBe('Als een buur.')
  await expect.poll(() => hers.answerOf('visual').inputValue()).toBe('Daglicht, geen stockfoto’s.')

  // He answers what she answers meanwhile, over a line that brings her answer first, and goes on to another question.
  const through = Promise.withResolvers<void>()
  await second.page.route('**/trpc/tactic.save*', async (route) => {
    await through.promise
    await route.continue()
  })
  const sent = second.page.waitForRequest('**/trpc/tactic.save*')
  await his.answerOf('tone').fill('Als de wethouder.')
  await sent
  await his.choose('visual')
  await hers.choose('tone')
  await hers.answerOf('tone').fill('Als een goede buur.')
  await expect.poll(() => toneOf(first.page, workspace)).toBe('Als een goede buur.')
  through.resolve()
  const question = second.page
    .getByRole('alert')
    .filter({ hasText: t('tactic:save.staleText', { count: 1 }) })
  await question.waitFor()
  await expectAccessible(second.page)

  // Nobody's answer is written over the other's, not even when he leaves once more without choosing.
  await his.leave()
  await his.enter()
  await question.waitFor()
  expect(await toneOf(first.page, workspace)).toBe('Als een goede buur.')
  const name = t('session:question.tone')
  await question.getByRole('button', { name: t('tactic:save.show', { name }) }).click()
  await his.asked('tone').waitFor()
  expect(await his.answerOf('tone').inputValue()).toBe('Als de wethouder.')
  await second.page.getByText(t('tactic:save.clashText', { theirs: 'Als een goede buur.' })).waitFor()
  await question.getByRole('button', { name: t('tactic:save.keepMine') }).click()
  await expect.poll(() => hers.answerOf('tone').inputValue()).toBe('Als de wethouder.')

  // Closed and opened again, each is where they were, before what both know.
  for (const { page } of [first, second]) {
    await page.reload()
    await page.getByRole('heading', { name }).waitFor()
    await expect
      .poll(() => page.getByRole('textbox', { name: t(fields.tone) }).inputValue())
      .toBe('Als de wethouder.')
  }
})
