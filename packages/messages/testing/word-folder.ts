import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words as they stand in a file: sentences, and groups and lists of them. */
export interface Words {
  readonly [key: string]: string | Words
}

export interface WordFile {
  /** What code calls it: `feedText` of `feed-text.json`. */
  readonly name: string
  /** From the package's folder, such as `nl/feed-text.json`. */
  readonly path: string
  readonly words: Words
}

/** The files of a folder in the order of their names, without those of the folders in it. */
export function wordFiles(root: string, folder: string): WordFile[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      name: file.replace('.json', '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      path: `${folder}/${file}`,
      words: JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Words,
    }))
}

/** Every sentence of a tree by its dotted path. */
export function sentencesOf(words: Words, path = ''): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : sentencesOf(value, `${path}${key}.`),
  )
}

/** Every sentence of a folder by `namespace:dotted.path`. */
export function folderSentences(root: string, folder: string): Map<string, string> {
  return new Map(wordFiles(root, folder).flatMap(({ name, words }) => sentencesOf(words, `${name}:`)))
}

/** The names in a sentence that code fills in, in their order, each once. */
export function parametersOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name = '']) => name))]
}

/** A key without the form of its plural: `posts:count` of `posts:count_other`. */
export function withoutForm(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '')
}
