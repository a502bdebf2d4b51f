import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languages, languageTable } from '@cadans/domain'
import { expect, test } from 'vitest'
import { codeWords, productCode } from './code-words.ts'
import { folderFaults } from './folder-faults.ts'
import { unreadWords, unusedSentences } from './unused-sentences.ts'
import { folderSentences, wordFiles, withoutForm } from './word-folder.ts'
import { writtenFiles } from './written-files.ts'

const root = join(import.meta.dirname, '..')
const [source] = languages

test.each(languages)(
  'the words of %s have the keys, parameters and plurals that code asks for',
  (language) => {
    const { locale } = languageTable[language]
    expect(folderFaults({ root, language, locale, source })).toEqual([])
  },
)

test.each(['', '/server'])('English, which others fall back to, has every key of nl%s', (part) => {
  const keysOf = (language: string) =>
    [...folderSentences(root, `${language}${part}`).keys()].map(withoutForm).toSorted()
  expect(keysOf('en')).toEqual(keysOf('nl'))
})

test('what is written from the folders is as they are: otherwise run `node testing/write-words.ts`', () => {
  const target = join(root, 'src/written')
  const present = readdirSync(target).map((file) => [file, readFileSync(join(target, file), 'utf8')] as const)
  expect(new Map(present)).toEqual(writtenFiles(root, languages))
})

test('code asks for every sentence', () => {
  const code = productCode(join(root, '../..')).map(codeWords)
  expect(unusedSentences(folderSentences(root, source).keys(), code)).toEqual([])
  const unread = wordFiles(root, `${source}/server`).flatMap(({ name, words }) =>
    unreadWords(words, code).map((path) => `${name}:${path}`),
  )
  expect(unread).toEqual([])
})
