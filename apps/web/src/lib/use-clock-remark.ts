import { findClockChange, type LocalDate, type LocalTime } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { formatDate } from './format.ts'
import { useWorkspace } from './workspace.ts'

/** Set on a field of time: the remark stands below it. */
const ORDER = ['label', 'input', 'description', 'error'] as const

/** What to say at a field of time about an hour that daylight saving skips or brings twice; nothing at any other. */
export function useClockRemark(
  date: LocalDate,
  time: LocalTime,
): { description?: string; inputWrapperOrder?: (typeof ORDER)[number][] } {
  const { t } = useTranslation('posts')
  const { zone, language } = useWorkspace()
  const change = date === '' || time === '' ? undefined : findClockChange(date, time, zone)
  if (change === undefined) return {}
  return { description: sentence(), inputWrapperOrder: [...ORDER] }

  function sentence(): string {
    if (change?.kind !== 'skipped') return t('clock.twice')
    const shown = change.date === date ? change.time : `${formatDate(change.date, language)}, ${change.time}`
    return t('clock.skipped', { shown })
  }
}
