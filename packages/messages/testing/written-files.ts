import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folderSentences, parametersOf, wordFiles, withoutForm } from './word-folder.ts'

const HEAD = '// Written by `node testing/write-words.ts` from the folders of words.\n'

/** Where sentences come from that a language does not have. */
const FALLBACK = 'en'

/** What stands in `src/written`, by file: code that loads the folders of words, and the parameters of each sentence, for its type. */
export function writtenFiles(root: string, languages: readonly string[]): Map<string, string> {
  const source = languages[0] ?? ''
  return new Map([
    ...languages.map((language) => [`${language}.ts`, folderModule(root, language)] as const),
    ...languages.map(
      (language) => [`${language}.server.ts`, folderModule(root, language, 'server')] as const,
    ),
    ['folders.ts', allFolders(languages)],
    ['load.ts', loader(root, languages)],
    ['parameters.ts', parameters(root, source)],
  ])
}

function folderModule(root: string, language: string, part?: 'server'): string {
  const folder = part === undefined ? language : `${language}/${part}`
  const files = existsSync(join(root, folder)) ? wordFiles(root, folder) : []
  const imports = files.map(({ name, path }) => `import ${name} from '../../${path}' with { type: 'json' }\n`)
  const names = files.map(({ name }) => `  ${name},\n`)
  const value = names.length === 0 ? '{}' : `{\n${names.join('')}}`
  return `${HEAD}${imports.join('')}\nexport const ${variable(language, part)} = ${value}\n`
}

function allFolders(languages: readonly string[]): string {
  const parts = [undefined, 'server'] as const
  const imports = languages.flatMap((language) =>
    parts.map((part) => {
      const file = part === undefined ? language : `${language}.${part}`
      return `import { ${variable(language, part)} } from './${file}.ts'\n`
    }),
  )
  const serverFolders = languages.map((language) => `${language}: ${variable(language, 'server')}`)
  return [
    HEAD,
    ...imports,
    `\nexport const folders = { ${languages.join(', ')} }\n`,
    `export const serverFolders = { ${serverFolders.join(', ')} }\n`,
  ].join('')
}

/** A language that lacks sentences comes with those of another; one that is whole comes alone. */
function loader(root: string, languages: readonly string[]): string {
  const whole = keysOf(root, languages[0] ?? '')
  const lines = languages.map((language) => {
    const keys = keysOf(root, language)
    const loaded = [...whole].every((key) => keys.has(key)) ? [language] : [language, FALLBACK]
    return `  ${language}: () => [${loaded.map((one) => `import('./${one}.ts')`).join(', ')}],\n`
  })
  return `${HEAD}\nexport const load = {\n${lines.join('')}}\n`
}

function parameters(root: string, source: string): string {
  const lines = [...folderSentences(root, source)].flatMap(([key, sentence]) => {
    const names = parametersOf(sentence)
    return names.length === 0 ? [] : [`  '${key}': ${patternOf(names)}\n`]
  })
  return `${HEAD}\n/** Of each sentence with parameters, what it looks like. */\nexport interface Parameters {\n${lines.join('')}}\n`
}

function patternOf(names: readonly string[]): string {
  return `\`\${string}${names.map((name) => `{{${name}}}\${string}`).join('')}\``
}

function keysOf(root: string, language: string): Set<string> {
  return new Set([...folderSentences(root, language).keys()].map(withoutForm))
}

function variable(language: string, part?: 'server'): string {
  return part === undefined ? language : `${language}Server`
}
