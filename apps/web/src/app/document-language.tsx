import { useEffect } from 'react'
import { useLanguage } from '../lib/language.ts'

/** Keeps `lang` of the page equal to the language on the screen, for screen readers and hyphenation. */
export function DocumentLanguage() {
  const { language } = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return null
}
