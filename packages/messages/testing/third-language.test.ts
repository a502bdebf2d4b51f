import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ThirdPartyModule } from 'i18next'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderFaults } from './folder-faults.ts'
import type * as index from '../src/index.ts'
import type * as web from '../src/web.ts'
import { writtenFiles } from './written-files.ts'

const packages = join(import.meta.dirname, '../..')
const german = {
  'common.json': {
    cancel: 'Abbrechen',
    close: 'Schließen',
    save: 'Speichern',
    remove: 'Löschen',
    posts_one: '{{count}} Beitrag',
    posts_other: '{{count}} Beiträge',
  },
  'words.json': { status: { open: 'Offener Platz', planned: 'Geplant', published: 'Veröffentlicht' } },
  'feeds.json': { revoked: 'Das Abonnement „{{name}}“ wurde zurückgezogen' },
}
let house = ''

/** The words and the table of languages in a house of their own, where German was added as the README says. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'cadans-german-'))
  for (const name of ['domain', 'messages']) {
    for (const part of ['package.json', 'src', ...(name === 'messages' ? ['nl', 'en'] : [])])
      cpSync(join(packages, name, part), join(house, name, part), { recursive: true })
  }
  mkdirSync(join(house, 'messages/node_modules/@cadans'), { recursive: true })
  mkdirSync(join(house, 'domain/node_modules'))
  symlinkSync(join(house, 'domain'), join(house, 'messages/node_modules/@cadans/domain'))
  for (const path of ['messages/node_modules/i18next', 'domain/node_modules/zod'])
    symlinkSync(join(packages, path), join(house, path))

  const table = join(house, 'domain/src/language.ts')
  const line = "  de: { name: 'Deutsch', locale: 'de-DE', decimal: ',' },\n"
  writeFileSync(
    table,
    readFileSync(table, 'utf8').replace('} as const satisfies', `${line}} as const satisfies`),
  )
  mkdirSync(join(house, 'messages/de'))
  for (const [file, words] of Object.entries(german))
    writeFileSync(join(house, 'messages/de', file), JSON.stringify(words))
  for (const [file, text] of writtenFiles(join(house, 'messages'), ['nl', 'en', 'de']))
    writeFileSync(join(house, 'messages/src/written', file), text)
})

afterAll(() => {
  rmSync(house, { recursive: true })
})

function faults(): string[] {
  return folderFaults({ root: join(house, 'messages'), language: 'de', locale: 'de-DE', source: 'nl' })
}

test('the server speaks German, and English where German has no words', async () => {
  const { translator, resources, serverWords } = (await import(
    join(house, 'messages/src/index.ts')
  )) as typeof index
  const word = translator('de' as 'en')
  expect(word('common:save')).toBe('Speichern')
  expect(word('words:status.open')).toBe('Offener Platz')
  expect(word('words:status.making')).toBe('Making')
  expect(word('feeds:revoked', { name: 'Team' })).toBe('Das Abonnement „Team“ wurde zurückgezogen')
  expect(word('common:posts', { count: 2 })).toBe('2 Beiträge')
  expect(word('errors:row.twice')).toBe(resources.en.errors.row.twice)
  const tables = (all: Record<string, unknown>) => all.de
  expect(tables(serverWords)).toEqual(serverWords.en)
  expect(tables(resources)).toMatchObject({
    words: { status: { open: 'Offener Platz', making: 'Making' } },
  })
})

test('the browser is given German and, because German lacks words, English', async () => {
  const { createI18n, changeLanguage } = (await import(join(house, 'messages/src/web.ts'))) as typeof web
  const react: ThirdPartyModule = { type: '3rdParty', init: () => undefined }
  const i18n = await createI18n('nl', react)
  expect(i18n.t('common:save')).toBe('Opslaan')
  expect(i18n.hasResourceBundle('en', 'common')).toBe(false)
  await changeLanguage(i18n, 'de' as 'en')
  expect([i18n.t('common:save'), i18n.t('words:status.making')]).toEqual(['Speichern', 'Making'])
})

test('its words are held to the keys, parameters and plurals of the source', () => {
  expect(faults()).toEqual([])
  const wrong = {
    savve: 'Speichern',
    back: ' Zurück',
    undo: '',
    posts_one: '{{number}} Beitrag',
    posts_many: '{{count}} Beiträge',
  }
  writeFileSync(join(house, 'messages/de/common.json'), JSON.stringify(wrong))
  expect(faults()).toEqual([
    'de: common:savve is no key',
    'de: common:back has spaces around it',
    'de: common:undo is empty',
    'de: common:posts has no other',
    'de: common:posts has many, which is not asked for',
    'de: common:posts has {{number}} in place of {{count}}',
  ])
})
