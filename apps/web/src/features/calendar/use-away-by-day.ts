import { addDays, type LocalDate } from '@cadans/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { firstNameOf } from '../../lib/format.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import type { Period } from './period.ts'

/** By date, who is away, in words. */
export function useAwayByDay(
  { from, until }: Period,
  basis: PostBasis | undefined,
): ReadonlyMap<LocalDate, readonly string[]> {
  const { t } = useTranslation('calendar')
  return useMemo(() => {
    const days = new Map<LocalDate, string[]>()
    for (const absence of basis?.strategy.absences ?? []) {
      const name = firstNameOf(basis?.lookup.people.get(absence.personId)?.name ?? '')
      const last = absence.until < until ? absence.until : until
      for (let day = absence.from > from ? absence.from : from; day <= last; day = addDays(day, 1)) {
        days.set(day, [...(days.get(day) ?? []), t('away', { name })])
      }
    }
    return days
  }, [basis, from, until, t])
}
