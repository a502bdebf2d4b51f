import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { addDays } from '@cadans/domain'
import { expect, test } from 'vitest'
import { applyShown, cardOf, chooseDeed, fillPlace } from './calendar-hands.ts'
import { meetTraveller, openExample, type Traveller, sharedProduct, visit } from './open-product.ts'

const baseUrl = sharedProduct()
const aheadInTime = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 40 }).toString()

/** The server refuses on purpose here, and the browser notes each refusal. */
const refusals = [/status of 409/]

async function meetTwo(): Promise<{ first: Traveller; second: Traveller; workspace: string }> {
  const options = { language: 'nl', baseUrl, expectedErrors: refusals, width: 1440 } as const
  const first = await meetTraveller(options)
  const second = await meetTraveller(options)
  return { first, second, workspace: await openExample(first) }
}

test('what one changes is on the other’s screen by itself, and other fields merge by themselves', async () => {
  const { first, second, workspace } = await meetTwo()
  const { t } = first
  const saved = new RegExp(t('tactic:save.savedAt', { time: 'X' }).replace('X', '\\d+:\\d+'))
  const id = await fillPlace(first, workspace, aheadInTime)
  await visit(second.page, `${workspace}/calendar?view=month&date=${aheadInTime}&post=${id}`)
  const copy = second.page.getByRole('textbox', { name: t('posts:field.copy'), exact: true })
  await copy.fill('Tekst van de ander')

  const title = first.page.getByRole('textbox', { name: t('posts:field.title'), exact: true })
  await title.fill('Nieuwe titel')
  await title.blur()
  await first.page.getByText(saved).waitFor()
  await expect.poll(() => cardOf(second.page, id).innerText()).toContain('Nieuwe titel')

  // Typing went on meanwhile, and is taken without a question.
  expect(await copy.inputValue()).toBe('Tekst van de ander')
  await copy.blur()
  await second.page.getByText(saved).waitFor()
  await expect
    .poll(() => first.page.getByRole('textbox', { name: t('posts:field.copy'), exact: true }).inputValue())
    .toBe('Tekst van de ander')
  await expect.poll(() => cardOf(second.page, id).innerText()).toContain('Nieuwe titel')
})

test('two people at one key message keep what each of them changed, and choose where both changed the same', async () => {
  const { first, second, workspace } = await meetTwo()
  const { t } = first
  const fieldsOf = async ({ page }: Traveller) => {
    await visit(page, `${workspace}/strategy?section=messages`)
    const more = page.getByRole('button', { name: t('strategy:messages.more') }).first()
    await more.click()
    return {
      text: page.getByLabel(`${t('strategy:messages.field')} 1`, { exact: true }),
      proof: page.getByLabel(t('strategy:messages.proof')).first(),
    }
  }
  const mine = await fieldsOf(first)
  const theirs = await fieldsOf(second)

  // An empty message cannot be saved, so it waits while the other one goes on.
  await theirs.text.fill('')
  await mine.proof.fill('Bewijs van de een')
  await expect.poll(() => theirs.proof.inputValue()).toBe('Bewijs van de een')
  await theirs.text.fill('Boodschap van de ander')
  await expect.poll(() => mine.text.inputValue()).toBe('Boodschap van de ander')

  await theirs.text.fill('')
  await mine.text.fill('Boodschap van de een')
  const question = second.page.getByRole('alert').filter({ hasText: t('tactic:save.keepMine') })
  await question.waitFor()
  await second.page.getByText(t('tactic:save.clashText', { theirs: 'Boodschap van de een' })).waitFor()
  await expectAccessible(second.page)
  await theirs.text.fill('Samen bedacht')
  await question.getByRole('button', { name: t('tactic:save.keepMine') }).click()
  await expect.poll(() => mine.text.inputValue()).toBe('Samen bedacht')
  expect(await mine.proof.inputValue()).toBe('Bewijs van de een')
})

test('two people at one theme: on a phone the question leads to the field that it is about', async () => {
  const { first, second, workspace } = await meetTwo()
  const { t } = first
  await second.page.setViewportSize({ width: 390, height: 844 })
  const nameOf = async ({ page }: Traveller) => {
    await visit(page, `${workspace}/tactic?section=themes`)
    await page
      .getByRole('button', { name: new RegExp(`^${t('tactic:themes.edit', { name: '.*' })}$`) })
      .first()
      .click()
    return page.getByLabel(t('tactic:themes.name'), { exact: true })
  }
  const mine = await nameOf(first)
  const theirs = await nameOf(second)
  // A theme without a name cannot be saved, so it waits while the other one goes on.
  await theirs.fill('')
  await mine.fill('Naam van de een')
  const question = second.page.getByRole('alert').filter({ hasText: t('tactic:save.keepMine') })
  await question.waitFor()
  await second.page.evaluate(() => window.scrollTo(0, 0))
  const name = t('tactic:section.themes.name')
  await question.getByRole('button', { name: t('tactic:save.show', { name }) }).click()
  await expect.poll(() => theirs.evaluate((field) => field === document.activeElement)).toBe(true)
  await second.page.getByText(t('tactic:save.clashText', { theirs: 'Naam van de een' })).waitFor()
  await expectAccessible(second.page)
  await question.getByRole('button', { name: t('tactic:save.takeTheirs') }).click()
  await expect.poll(() => theirs.inputValue()).toBe('Naam van de een')
})

test('a plan is not applied over what changed since it was shown: the difference is computed again', async () => {
  const { first, second, workspace } = await meetTwo()
  const { page, t } = first
  await visit(page, `${workspace}/tactic?section=themes`)
  await page.getByRole('slider').first().focus()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight')
  await page.getByText(t('tactic:save.saved')).first().waitFor()
  await page.getByRole('button', { name: t('plan:button') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(new RegExp(`^\\d+\\s*${t('plan:counts.moved')}$`)).waitFor()

  const id = await fillPlace(second, workspace, aheadInTime)
  await applyShown(first)
  await expect.poll(() => cardOf(second.page, id).innerText()).toContain('Eerste titel')
})

test('a post on a day gone by is asked about once, and stays where it was when the answer is no', async () => {
  const traveller = await meetTraveller({ language: 'nl', baseUrl, width: 1440 })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  const id = await fillPlace(traveller, workspace, aheadInTime)
  const before = page.url()
  await chooseDeed(page, t, 'inspector.move')
  const dialog = page.getByRole('dialog', { name: t('calendar:move.title') })
  const yesterday = addDays(Temporal.Now.plainDateISO('Europe/Amsterdam').toString(), -1)
  await dialog.getByLabel(t('calendar:move.date')).fill(yesterday)
  await dialog.getByRole('button', { name: t('calendar:move.submit') }).click()
  const question = page.getByRole('dialog', { name: t('calendar:move.pastTitle') })
  await question.getByRole('button', { name: t('calendar:move.cancel') }).click()
  await question.waitFor({ state: 'hidden' })
  await visit(page, before)
  await cardOf(page, id).waitFor()
})
