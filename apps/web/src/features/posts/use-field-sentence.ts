import { useTranslation } from 'react-i18next'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'

/** What is wrong with a field of the open post, in words; null when nothing is. */
export function useFieldSentence(): (field: string) => string | null {
  const { t, i18n } = useTranslation('fields')
  const { refused } = useOpenPost().editor
  return (field) => {
    if (refused?.field !== field) return null
    return i18n.exists(`fields:${refused.code}`) ? t(refused.code as 'invalid') : t('invalid')
  }
}
