import {
  type Sector,
  templateMessages,
  templateThemes,
  type TemplateMessage,
  type TemplateTheme,
} from '@cadans/domain'
import { useTranslation } from 'react-i18next'

/** The words a sector's template offers, in the language on the screen. */
export function useTemplateWords(sector: Sector): {
  placeholder: string
  messages: Record<TemplateMessage, string>
  themes: Record<TemplateTheme, string>
} {
  const { t } = useTranslation('templates')
  return {
    placeholder: t(`${sector}.placeholder`),
    messages: Object.fromEntries(
      templateMessages.map((key) => [key, t(`${sector}.messages.${key}`)]),
    ) as Record<TemplateMessage, string>,
    themes: Object.fromEntries(templateThemes.map((key) => [key, t(`${sector}.themes.${key}`)])) as Record<
      TemplateTheme,
      string
    >,
  }
}
