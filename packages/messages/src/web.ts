import { type Language, languages } from '@cadans/domain'
import { createInstance, type i18n, type ReactOptions, type Resource, type ThirdPartyModule } from 'i18next'
import { type Folder, options } from './options.ts'
import { load } from './written/load.ts'

export type { Messages, Namespace } from './options.ts'

type Loaded = Readonly<Partial<Record<Language, Folder>>>
const loaders: Readonly<Record<Language, () => readonly Promise<Loaded>[]>> = load

/** The words that somebody needs who reads a language: its own, and those of another for what it lacks. */
async function loadFolders(language: Language): Promise<Resource> {
  const loaded = await Promise.all(loaders[language]())
  return Object.fromEntries(loaded.flatMap((folders) => Object.entries(folders)))
}

/**
 * The words of one language, in a piece of their own that the browser fetches; `changeLanguage` fetches the other.
 * @param plugin react-i18next's `initReactI18next`: this package does not know React
 */
export async function createI18n(language: Language, plugin: ThirdPartyModule): Promise<i18n> {
  const instance = createInstance()
  const react: ReactOptions = { useSuspense: false }
  await instance.use(plugin).init({
    ...options,
    lng: language,
    supportedLngs: [...languages],
    resources: await loadFolders(language),
    react,
  })
  return instance
}

/** Switches to a language, fetching its words first when they are not there yet. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  for (const [loaded, folder] of Object.entries(await loadFolders(language))) {
    for (const [namespace, words] of Object.entries(folder)) {
      if (!instance.hasResourceBundle(loaded, namespace)) instance.addResourceBundle(loaded, namespace, words)
    }
  }
  await instance.changeLanguage(language)
}
