import { expectAccessible } from '@cadans/config/testing/accessibility.ts'
import { expect, test } from 'vitest'
import {
  arrive,
  bringUpProduct,
  load,
  meetTraveller,
  openExample,
  type Traveller,
  visit,
} from './open-product.ts'
import { accept, invite, makeFirstAccount } from './people.ts'

const product = bringUpProduct()
const sara = { name: 'Sara Bakker', email: 'sara@voorbeeld.nl' }
/** The server says who is signed in to somebody who is not yet, and the browser notes it. */
const expectedErrors = [/status of 401/]

const rooms = [
  'today',
  'calendar?view=month',
  'tactic',
  'strategy?section=goals',
  'strategy?section=competitors',
  'results?section=review',
  'team',
  'settings',
] as const

const looks = [
  { name: 'Meryem Kaya', email: 'meryem@voorbeeld.nl', role: 'viewer', language: 'nl', width: 1440 },
  { name: 'Joost Visser', email: 'joost@voorbeeld.nl', role: 'contributor', language: 'en', width: 390 },
] as const

/** What changes the plan, the strategy or the workspace. */
function offered({ page, t }: Traveller): Promise<number[]> {
  const names = [t('plan:button'), t('team:add'), t('settings:save'), t('review:start')]
  return Promise.all(names.map((name) => page.getByRole('button', { name, exact: true }).count()))
}

test('who may look along, or makes posts only, is not offered what would be refused', async () => {
  const owner = await meetTraveller({ language: 'nl', baseUrl: product().url, width: 1440, expectedErrors })
  const workspace = await openExample(owner)
  await makeFirstAccount(owner, workspace, sara)
  for (const { role, language, width, ...who } of looks) {
    const colorScheme = width === 390 ? 'dark' : 'light'
    const guest = await meetTraveller({
      language,
      baseUrl: product().url,
      width,
      colorScheme,
      expectedErrors,
    })
    await accept(guest, await invite(owner, workspace, { name: who.name, role }), who)
    const { page, t } = guest
    for (const room of rooms) {
      // What is not offered is counted, so all has to be there.
      await load(page, `${workspace}/${room}`)
      await page.getByText(t(`shell:roleNote.${role}`)).waitFor()
      await arrive(page)
      expect(await offered(guest), room).toEqual([0, 0, 0, 0])
      // Nor asked to move what does not move.
      expect(await page.getByText(t('tactic:themes.moveHint')).count(), room).toBe(0)
      await expectAccessible(page)
    }

    // A field shows what is there, and takes nothing.
    await visit(page, `${workspace}/settings`)
    const name = page.getByLabel(t('settings:name'))
    await name.waitFor()
    expect(await name.isEditable()).toBe(false)
    await page.getByRole('button', { name: t('shell:exampleChip'), exact: true }).click()
    await page.getByText(t('shell:example')).waitFor()
    expect(await page.getByRole('menuitem', { name: t('shell:exampleRemove') }).count()).toBe(0)
    await page.keyboard.press('Escape')

    // A day, a key and the bar: only who makes posts adds one.
    await visit(page, `${workspace}/calendar?view=month`)
    await page.locator('[data-post-id]').first().waitFor()
    await page.keyboard.press('c')
    const popover = page.getByRole('dialog')
    if (role === 'contributor') await popover.waitFor()
    else expect(await popover.count()).toBe(0)
    await page.keyboard.press('Escape')
    // Wide a button of the head, on a phone the plus of the bar.
    const adding = page
      .getByRole('button', { name: t('calendar:bar.newPost'), exact: true })
      .or(page.getByRole('link', { name: t('shell:newPost'), exact: true }))
    expect(await adding.count()).toBe(role === 'contributor' ? 1 : 0)
  }
})
