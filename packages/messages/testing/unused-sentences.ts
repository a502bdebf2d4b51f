import type { CodeWords } from './code-words.ts'
import { sentencesOf, withoutForm, type Words } from './word-folder.ts'

/**
 * Which sentences no code asks for. A key is asked for where a text or a text with open places is the whole key with its namespace, or
 * the key alone in a file that names the namespace. A key that is built in another way looks unused: build it so that it can be found.
 * @param keys such as `posts:inspector.saved_one`; the form of a plural and the context behind `_` are i18next's to choose
 */
export function unusedSentences(keys: Iterable<string>, code: readonly CodeWords[]): string[] {
  return [...keys].filter((key) => {
    const whole = withoutForm(key)
    const [base = whole] = whole.split(/_(?=\w+$)/)
    return !code.some((file) => [whole, base].some((one) => isAskedFor(one, file))) && !isInTable(key, code)
  })
}

function isAskedFor(key: string, { texts, patterns }: CodeWords): boolean {
  const [namespace = '', path = ''] = key.split(':')
  const isNamed = texts.has(namespace)
  return (
    texts.has(key) ||
    (isNamed && texts.has(path)) ||
    patterns.some((pattern) => pattern.test(key) || (isNamed && pattern.test(path)))
  )
}

/** A group that is read from `resources`: a file names both it and its namespace, and each of its parts is said somewhere. */
function isInTable(key: string, code: readonly CodeWords[]): boolean {
  const [namespace = '', ...groups] = key.split(/[:.]/)
  const readers = code.filter(({ names }) => names.has('resources') && names.has(namespace))
  return groups.length > 1 && readers.length > 0 && groups.every((part) => isSaid(part, code))
}

/**
 * Which words in a tree that code reads as an object it never names. A group of which it names no word is read whole.
 * @param code what reads them
 */
export function unreadWords(words: Words, code: readonly CodeWords[]): string[] {
  const own = Object.keys(words).filter((key) => typeof words[key] === 'string')
  const named = own.filter((key) => isSaid(key, code))
  const groups = Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string' || Array.isArray(value)) return []
    const unread = isSaid(key, code) ? unreadWords(value, code) : sentencesOf(value).map(([path]) => path)
    return unread.map((path) => `${key}.${path}`)
  })
  return [...(named.length === 0 ? [] : own.filter((key) => !named.includes(key))), ...groups]
}

function isSaid(word: string, code: readonly CodeWords[]): boolean {
  return code.some(({ names, texts }) => names.has(word) || texts.has(word))
}
