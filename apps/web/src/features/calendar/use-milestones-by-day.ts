import { isWithin, type LocalDate } from '@cadans/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import type { Period } from './period.ts'

/** By date, which milestones it has, in words. */
export function useMilestonesByDay(
  { from, until }: Period,
  basis: PostBasis | undefined,
): ReadonlyMap<LocalDate, readonly string[]> {
  const { t } = useTranslation('calendar')
  return useMemo(() => {
    const inSight = (basis?.strategy.milestones ?? []).filter(({ date }) => isWithin(date, { from, until }))
    const byDay = Map.groupBy(inSight, ({ date }) => date)
    return new Map(
      [...byDay].map(([date, ofDay]) => [date, ofDay.map(({ name }) => t('milestone', { name }))]),
    )
  }, [basis, from, until, t])
}
