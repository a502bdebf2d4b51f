import type { MarkedDay } from '@cadans/domain'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** What a day that stands out is called: a key date in the language of the screen, one's own as it was written. */
export function useDayName(): (day: MarkedDay) => string {
  const { t } = useTranslation('domain')
  return useCallback((day) => ('code' in day ? t(`keyDate.${day.code}`) : day.ownName), [t])
}
