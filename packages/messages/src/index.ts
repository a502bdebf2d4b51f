import { type Language, languages } from '@cadans/domain'
import { createInstance, type TFunction } from 'i18next'
import { type Folder, type Messages, type Namespace, options } from './options.ts'
import { completed, type Part } from './part.ts'
import { folders, serverFolders } from './written/folders.ts'

export type { Messages } from './options.ts'

type ServerWords = (typeof serverFolders)['nl']

const spoken: Readonly<Record<Language, Folder>> = folders
const spokenByServer: Readonly<Record<Language, Part<ServerWords>>> = serverFolders

/** Words of the product by language and namespace, for what is read as a table and not as a sentence. */
export const resources = byLanguage<Messages>((language) => completed(spoken[language], folders.en))

/** Words that only the server has, so that the browser does not fetch them: terminal, mail, the example, the first questions. */
export const serverWords = byLanguage<ServerWords>((language) =>
  completed(spokenByServer[language], serverFolders.en),
)

export const namespaces = Object.keys(folders.nl) as Namespace[]

export type Translator = TFunction<Namespace[]>

const translators = new Map<Language, Translator>()

/**
 * Words outside the browser: for feeds, files and what the server prints.
 * Keys name their namespace: `translator('nl')('words:status.planned')`.
 */
export function translator(language: Language): Translator {
  const known = translators.get(language)
  if (known) return known
  const instance = createInstance()
  void instance.init({
    ...options,
    lng: language,
    ns: namespaces,
    resources: { ...spoken },
    initAsync: false,
  })
  const translate = instance.getFixedT(language, namespaces)
  translators.set(language, translate)
  return translate
}

function byLanguage<Value>(valueOf: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((language) => [language, valueOf(language)])) as Record<
    Language,
    Value
  >
}
