import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folderSentences, parametersOf, withoutForm } from './word-folder.ts'

interface Folder {
  root: string
  language: string
  /** Whose plurals the language has. */
  locale: string
  /** The language that has every key. */
  source: string
}

/**
 * What is wrong with a language's words, one line a fault: keys that code does not know, parameters that are lost or invented, a plural
 * that lacks a form of the language, text that is not tidy.
 */
export function folderFaults({ root, language, locale, source }: Folder): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  return [undefined, 'server'].flatMap((part) => {
    const folder = part === undefined ? language : `${language}/${part}`
    if (!existsSync(join(root, folder))) return []
    const known = byKey(folderSentences(root, part === undefined ? source : `${source}/${part}`))
    return [...byKey(folderSentences(root, folder))].flatMap(([key, sentences]) =>
      faultsOf(sentences, known.get(key), forms).map((fault) => `${folder}: ${key} ${fault}`),
    )
  })
}

type Sentences = ReadonlyMap<string, string>

/** The sentences of each key by the form of its plural; those without one under `''`. */
function byKey(sentences: Sentences): Map<string, Sentences> {
  const grouped = Map.groupBy(sentences, ([key]) => withoutForm(key))
  return new Map(
    [...grouped].map(([base, all]) => [
      base,
      new Map(all.map(([key, text]) => [key.slice(base.length + 1), text])),
    ]),
  )
}

function faultsOf(sentences: Sentences, known: Sentences | undefined, forms: readonly string[]): string[] {
  if (known === undefined) return ['is no key']
  const wanted = known.has('') ? [''] : forms
  const given = [...sentences.keys()]
  const told = known.get('') ?? known.get('other') ?? ''
  return [
    ...wanted.filter((form) => !sentences.has(form)).map((form) => `has no ${form || 'sentence'}`),
    ...given.filter((form) => !wanted.includes(form)).map((form) => `has ${form}, which is not asked for`),
    ...[...sentences].flatMap(([form, text]) => textFaults(text, known.get(form) ?? told)),
  ]
}

function textFaults(text: string, source: string): string[] {
  return [
    ...(placeholders(text) === placeholders(source)
      ? []
      : [`has ${placeholders(text) || 'nothing'} in place of ${placeholders(source) || 'nothing'}`]),
    ...(text.trim() === text ? [] : ['has spaces around it']),
    ...(text === '' && source !== '' ? ['is empty'] : []),
    ...(/[—–]/.test(text) ? ['has a long dash'] : []),
  ]
}

/** Parameters and tags that close in one line, in the order of the alphabet. */
function placeholders(text: string): string {
  const tags = [...text.matchAll(/<\/\w+>/g)].map(([tag]) => tag)
  return [...parametersOf(text).map((name) => `{{${name}}}`), ...tags].toSorted().join(' ')
}
