import { changeLanguage } from '@cadans/messages/web'
import { isLanguage, type Language, languages } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

const KEY = 'cadans.language'

const [firstLanguage] = languages

/** The language chosen on this device before, or the first. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY)
  return isLanguage(stored) ? stored : firstLanguage
}

/** The language on the screen, and how to change it; `lang` of the page follows. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => Promise<void> } {
  const { i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : firstLanguage
  const setLanguage = useCallback(
    async (next: Language) => {
      localStorage.setItem(KEY, next)
      await changeLanguage(i18n, next)
    },
    [i18n],
  )
  return { language, setLanguage }
}
