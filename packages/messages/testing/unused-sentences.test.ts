import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type CodeWords, codeWords } from './code-words.ts'
import { unreadWords, unusedSentences } from './unused-sentences.ts'

function wordsOf(code: string): CodeWords[] {
  const folder = mkdtempSync(join(tmpdir(), 'cadans-code-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'code.tsx'), code)
  return [codeWords(join(folder, 'code.tsx'))]
}

test.each([
  ['a key with its namespace', "t('posts:title')", ['posts:title']],
  ['a key in a file that names its namespace', "useTranslation('posts'); t('title')", ['posts:title']],
  ['the forms of a plural', "t('posts:found', { count })", ['posts:found_one', 'posts:found_other']],
  ['a context', "t('posts:left', { context })", ['posts:left_any']],
  [
    'every key that fits an open place',
    't(`words:status.${status}`)',
    ['words:status.open', 'words:status.made'],
  ],
  ['an open place in a sentence in JSX', "<p title={t(`posts:${a}.b`)}>it's</p>", ['posts:a.b']],
  ['a table', 'resources[language].words.kind; const kinds = ["text"]', ['words:kind.text']],
])('used: %s', (_, code, keys) => {
  expect(unusedSentences(keys, wordsOf(code))).toEqual([])
})

test.each([
  ['a key that is a part of another', "t('posts:titles')", 'posts:title'],
  ['a key of another namespace', "useTranslation('plan'); t('title')", 'posts:title'],
  ['a key in a comment', "// t('posts:title')", 'posts:title'],
  ['a key beside what fits an open place', 't(`words:status.${status}`)', 'words:statusLabel'],
  ['a text with nothing but open places', "useTranslation('posts'); t(`${a}.${b}`)", 'posts:a.b'],
  ['a name beside a table', 'resources[language].words.kind; const text = 1', 'words:text'],
])('not used: %s', (_, code, key) => {
  expect(unusedSentences([key], wordsOf(code))).toEqual([key])
})

test('of what is read as an object, a group is read whole or by the names of its words', () => {
  const words = {
    ready: 'Klaar',
    gone: 'Weg',
    sectors: { ngo: { q1: 'Wat?', q2: 'Wie?' } },
    other: { a: 'A' },
  }
  const code = wordsOf("say(words.ready); Object.values(words.sectors['ngo'])")
  expect(unreadWords(words, code)).toEqual(['gone', 'other.a'])
})
