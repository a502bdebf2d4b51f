import type { Horizon, LocalDate } from '@cadans/domain'
import { useMemo } from 'react'
import { useWorkItems } from '../../shared/work/use-work-items.ts'
import { useWorkName } from '../../shared/work/use-work-name.ts'

/** By date, what there is to do besides posts, in words. */
export function useWorkWords(period: Horizon): ReadonlyMap<LocalDate, readonly string[]> {
  const items = useWorkItems(period)
  const nameOf = useWorkName()
  return useMemo(() => {
    const byDate = new Map<LocalDate, string[]>()
    for (const item of items ?? []) byDate.set(item.date, [...(byDate.get(item.date) ?? []), nameOf(item)])
    return byDate
  }, [items, nameOf])
}
