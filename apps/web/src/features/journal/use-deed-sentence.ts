import type { ChangeSetSummary } from '@cadans/domain'
import { useTranslation } from 'react-i18next'

type Deed = Pick<ChangeSetSummary, 'deed' | 'entity' | 'subject' | 'rows'>

/** A change set as a sentence: what was done to what. */
export function useDeedSentence(): (change: Deed) => string {
  const { t } = useTranslation(['journal', 'words'])
  return ({ deed, entity, subject, rows }) => {
    const kind = t(`words:entity.${entity}`)
    const what =
      subject !== ''
        ? t('subject', { entity: kind, name: subject })
        : rows > 1
          ? t('rows', { count: rows, entity: kind })
          : kind
    const sentence = t(`deed.${deed}`, { what })
    return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
  }
}
