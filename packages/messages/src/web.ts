import { type Language, languages } from '@cadans/domain'
import { createInstance, type i18n, type ReactOptions, type ThirdPartyModule } from 'i18next'
import { type Messages, type Namespace, options } from './options.ts'

export type { Messages, Namespace } from './options.ts'

async function loadMessages(language: Language): Promise<Messages> {
  return language === 'nl' ? (await import('./nl/index.ts')).nl : (await import('./en/index.ts')).en
}

/**
 * The words of one language, in a piece of their own that the browser fetches; `useLanguage` fetches the other.
 * @param plugin react-i18next's `initReactI18next`: this package does not know React
 */
export async function createI18n(language: Language, plugin: ThirdPartyModule): Promise<i18n> {
  const instance = createInstance()
  const react: ReactOptions = { useSuspense: false }
  await instance.use(plugin).init({
    ...options,
    lng: language,
    supportedLngs: [...languages],
    resources: { [language]: { ...(await loadMessages(language)) } },
    react,
  })
  return instance
}

/** Switches to a language, fetching its words first when they are not there yet. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, 'common')) {
    const messages = await loadMessages(language)
    for (const namespace of Object.keys(messages) as Namespace[]) {
      instance.addResourceBundle(language, namespace, messages[namespace])
    }
  }
  await instance.changeLanguage(language)
}
