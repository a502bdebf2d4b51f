import type { ChangeSetSummary } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

type Deed = Pick<ChangeSetSummary, 'deed' | 'entity' | 'subject' | 'rows' | 'role'>

/**
 * A change set as a sentence: what was done to what. With the change set that it takes back or brings back, a plan is said to be a
 * plan rather than its posts.
 */
export function useDeedSentence(): (change: Deed, reversed?: Deed) => string {
  const { t } = useTranslation(['journal', 'words'])
  return useCallback(
    ({ deed, entity, subject: name, rows, role }, reversed) => {
      if (reversed?.deed === 'applyPlan' && deed === 'undo') return t('deed.undoPlan')
      if (reversed?.deed === 'applyPlan' && deed === 'redo') return t('deed.redoPlan')
      if (entity === 'membership' && role !== null) {
        if (deed === 'create') return t('member.joined', { name })
        if (deed === 'update') return t(`member.became.${role}`, { name })
        if (deed === 'remove') return t('member.left', { name })
      }
      if (entity === 'invitation' && role !== null) {
        if (deed === 'create') return t('member.invited', { name })
        if (deed === 'remove') return t('member.uninvited', { name })
      }
      const kind = t(`words:entity.${entity}`)
      const what =
        name !== ''
          ? t('subject', { entity: kind, name })
          : rows > 1
            ? t(`several.${entity}`, { count: rows })
            : kind
      const sentence = t(`deed.${deed}`, { what })
      return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1)
    },
    [t],
  )
}
