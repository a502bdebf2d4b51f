import type { Segment } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** A segment's name with the ages of those who belong to it, as far as they are known: Gezinnen (28-42). */
export function useSegmentName(): (segment: Pick<Segment, 'name' | 'ageFrom' | 'ageUntil'>) => string {
  const { t } = useTranslation('words')
  return useCallback(
    ({ name, ageFrom: from, ageUntil: until }) => {
      if (from !== null && until !== null) return t('age.between', { name, from, until })
      if (from !== null) return t('age.from', { name, from })
      return until === null ? name : t('age.until', { name, until })
    },
    [t],
  )
}
