import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cardOf, fillPlace } from './calendar-hands.ts'
import { bringUpProduct, meetTraveller, openExample, type Traveller, visit } from './open-product.ts'
import { accept, endAccess, invite, makeFirstAccount } from './people.ts'

const product = bringUpProduct()
const sara = { name: 'Sara Bakker', email: 'sara@voorbeeld.nl' }
const joost = { name: 'Joost Visser', email: 'joost@voorbeeld.nl' }
const ahead = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 40 }).toString()
/** The server refuses on purpose here, and the browser notes each refusal. */
const expectedErrors = [/status of 40[0139]/]

/** What two people have before them: the same post, each in a browser of their own. */
function fieldsOf({ page, t }: Traveller) {
  const field = (name: 'title' | 'copy') =>
    page.getByRole('textbox', { name: t(`posts:field.${name}`), exact: true })
  return { title: field('title'), copy: field('copy') }
}

/** A line so slow that what is saved waits. @returns how to let it through */
async function holdSaves(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/trpc/post.update*', async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

test('two people on one post: other fields merge, the same ones are chosen one by one, undone for both, and one is let out', async () => {
  const first = await meetTraveller({ language: 'nl', baseUrl: product().url, width: 1440, expectedErrors })
  const { t } = first
  const workspace = await openExample(first)
  await makeFirstAccount(first, workspace, sara)
  const second = await meetTraveller({ language: 'nl', baseUrl: product().url, width: 1440, expectedErrors })
  await accept(second, await invite(first, workspace, { name: joost.name, role: 'planner' }), joost)
  const id = await fillPlace(first, workspace, ahead)
  await visit(second.page, `${workspace}/calendar?view=month&date=${ahead}&post=${id}`)
  const hers = fieldsOf(first)
  const his = fieldsOf(second)

  // Different fields: both stand, and nobody is asked anything.
  await his.copy.fill('Tekst van Joost')
  await hers.title.fill('Titel van Sara')
  await hers.title.blur()
  await expect.poll(() => cardOf(second.page, id).innerText()).toContain('Titel van Sara')
  await his.copy.blur()
  await expect.poll(() => hers.copy.inputValue()).toBe('Tekst van Joost')

  // The same two fields: both versions of each, and what was typed stays until it is chosen.
  const letThrough = await holdSaves(second.page)
  await his.copy.fill('Andere tekst van Joost')
  await his.title.fill('Titel van Joost')
  await his.title.blur()
  await hers.copy.fill('Andere tekst van Sara')
  await hers.title.fill('Nieuwe titel van Sara')
  await hers.title.blur()
  await expect.poll(() => cardOf(second.page, id).innerText()).toContain('Nieuwe titel van Sara')
  letThrough()
  const notice = second.page.getByRole('alert').filter({ hasText: t('posts:stale.title') })
  const of = (name: 'title' | 'copy') =>
    notice.getByRole('region', { name: t(`posts:field.${name}`), exact: true })
  await expect.poll(() => of('copy').innerText()).toMatch(/Andere tekst van Sara[^]*Andere tekst van Joost/)
  await expect.poll(() => of('title').innerText()).toMatch(/Nieuwe titel van Sara[^]*Titel van Joost/)
  expect(await notice.innerText()).toContain(sara.name)
  expect(await his.title.inputValue()).toBe('Titel van Joost')
  await expectAccessible(second.page)
  await of('title').getByText(t('posts:stale.theirs'), { exact: true }).last().click()
  await notice.getByRole('button', { name: t('posts:stale.save') }).click()
  await notice.waitFor({ state: 'hidden' })
  for (const { title, copy } of [hers, his]) {
    await expect.poll(() => title.inputValue()).toBe('Nieuwe titel van Sara')
    await expect.poll(() => copy.inputValue()).toBe('Andere tekst van Joost')
  }

  // Undone by whoever chose, for both.
  await second.page.keyboard.press('Control+z')
  for (const { copy } of [hers, his]) {
    await expect.poll(() => copy.inputValue()).toBe('Andere tekst van Sara')
  }

  // Let out in the middle of a word: what he typed goes nowhere, and he is asked who he is.
  await his.title.fill('Een halve ti')
  await endAccess(first, workspace, { name: joost.name, heir: sara.name })
  await second.page.waitForURL(/\/sign-in/)
  await visit(first.page, `${workspace}/calendar?view=month&date=${ahead}&post=${id}`)
  await expect.poll(() => hers.title.inputValue()).toBe('Nieuwe titel van Sara')
})
