import type { WorkItem } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** What there is to do, in a sentence. */
export function useWorkName(): (item: WorkItem) => string {
  const { t } = useTranslation('groundwork')
  return useCallback(
    ({ kind, name }) => {
      switch (kind) {
        case 'task':
        case 'routine':
          return name
        case 'arrange':
          return t('task.arrange', { title: name })
        case 'measure':
          return t('task.measure', { title: name })
        case 'competitor':
          return t('task.competitor', { name })
        case 'channel':
          return t('task.channel', { name })
        case 'assumption':
          return t('task.assumption', { text: name })
        case 'review':
          return t('task.review')
        case 'snapshots':
          return t('task.snapshots')
        case 'satisfaction':
          return t('task.satisfaction')
      }
    },
    [t],
  )
}
