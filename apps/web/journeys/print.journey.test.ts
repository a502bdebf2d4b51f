import { randomBytes } from 'node:crypto'
import { makeId } from '@cadans/domain'
import { expect, test } from 'vitest'
import { ask, arrive, sharedProduct, meetTraveller, openExample, visit } from './open-product.ts'
import { countPages } from './pdf-pages.ts'

const baseUrl = sharedProduct()

test.each([
  ['month', 'light'],
  ['week', 'dark'],
] as const)(
  'a %s of a screen in %s is one sheet with all that it holds, and no buttons',
  async (view, colorScheme) => {
    const traveller = await meetTraveller({
      language: 'nl',
      baseUrl,
      width: 1440,
      colorScheme,
    })
    const { page, t } = traveller
    const workspace = await openExample(traveller)
    await visit(page, `${workspace}/calendar?view=${view}`)
    const cards = page.locator('[data-post-id]')
    await cards.first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1)

    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 718, height: 1000 })
    await page.getByRole('button', { name: t('plan:button') }).waitFor({ state: 'hidden' })
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    // No hour is scrolled out of what is printed.
    const hidden = await page
      .locator('[data-view] *')
      .evaluateAll(
        (all) =>
          all.filter((one) => one.scrollHeight > one.clientHeight + 40 && one.clientHeight > 300).length,
      )
    expect(hidden).toBe(0)
  },
)

test('the strategy is one sheet of light paper, however much there is of it; and whole, it has every answer of step 6', async () => {
  const traveller = await meetTraveller({ language: 'nl', baseUrl, colorScheme: 'dark' })
  const { page, t } = traveller
  const workspace = await openExample(traveller)
  const long = (name: string, number: number) =>
    `${name} ${number} met een naam van zestig tekens die niet ophoudt te gaan`
  for (const number of [1, 2, 3, 4, 5, 6]) {
    for (const [path, row] of [
      ['goal.save', { name: long('Doel', number), kind: 'promotion' }],
      ['segment.save', { name: long('Segment', number), share: 100 }],
      ['keyMessage.save', { text: `${long('Boodschap', number)} ${'en door'.repeat(12)}` }],
      ['channel.save', { name: long('Kanaal', number), platform: 'other', position: 20 + number }],
    ] as const) {
      const data = {
        workspaceId: workspace.slice('/w/'.length),
        row: { id: makeId(Date.now(), randomBytes(10)), version: 0, ...row },
      }
      await ask(page, path, data)
    }
  }
  await visit(page, `${workspace}/document?kind=page`)
  await arrive(page)
  await page
    .getByText(/^en nog \d/)
    .first()
    .waitFor()
  expect(countPages(await page.pdf({ format: 'A4' }))).toBe(1)
  await page.emulateMedia({ media: 'print' })
  // The scheme gives way when the page hears that it is printed.
  const redOfInk = () => page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).color)?.[0]))
  await expect.poll(redOfInk).toBeLessThan(80)
  await page.emulateMedia({ media: 'screen' })

  await page.getByText(t('document:kinds.strategy')).click()
  const answers = page.getByRole('article').getByRole('heading', { level: 3 })
  const named = [
    'themes',
    'mix',
    'sources',
    'tone',
    'visual',
    'rhythm',
    'formats',
    'segments',
    'people',
    'reach',
    'promotion',
  ] as const
  for (const one of named) {
    await answers.getByText(t(`tactic:section.${one}.name`), { exact: true }).waitFor()
  }
})
