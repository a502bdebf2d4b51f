import type { Language } from '@cadans/domain'
import { createInstance, type TFunction } from 'i18next'
import { example as englishExample } from './en/example.ts'
import { firstQuestions as englishQuestions } from './en/first-questions.ts'
import { en } from './en/index.ts'
import { server as englishServer } from './en/server.ts'
import { example as dutchExample } from './nl/example.ts'
import { firstQuestions as dutchQuestions } from './nl/first-questions.ts'
import { nl } from './nl/index.ts'
import { server as dutchServer } from './nl/server.ts'
import { type Namespace, options } from './options.ts'

export type { Messages, Namespace } from './options.ts'
export type { Words } from './words.ts'

/** Every sentence of the product by language and namespace. */
export const resources = { nl, en }

/** The words of the example workspace: for the server, which makes it. */
export const exampleWords = { nl: dutchExample, en: englishExample }

/** The first questions of an audience by sector: for the server, which makes the workspace. */
export const questionWords = { nl: dutchQuestions, en: englishQuestions }

/** What the server prints in a terminal. */
export const serverWords = { nl: dutchServer, en: englishServer }

export const namespaces = Object.keys(nl) as Namespace[]

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
    resources: { [language]: resources[language] },
    initAsync: false,
  })
  const translate = instance.getFixedT(language, namespaces)
  translators.set(language, translate)
  return translate
}
