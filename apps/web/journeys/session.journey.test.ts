import { addDays, mondayOf } from '@cadans/domain'
import { expect, test } from 'vitest'
import { arrive, ask, meetTraveller, sharedProduct, visit } from './open-product.ts'
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
    startDate: addDays(mondayOf(new Date().toISOString().slice(0, 10)), 7),
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
