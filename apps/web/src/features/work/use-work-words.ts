import type { Horizon, LocalDate, WorkItem } from '@cadans/domain'
import { useMemo } from 'react'
import { useWorkItems } from '../../shared/work/use-work-items.ts'
import { useWorkName } from '../../shared/work/use-work-name.ts'

export interface WorkWords {
  /** By date, all that there is to do besides posts. */
  all: ReadonlyMap<LocalDate, readonly string[]>
  /** Without what comes back every week. */
  once: ReadonlyMap<LocalDate, readonly string[]>
}

/** What there is to do besides posts, in words. */
export function useWorkWords(period: Horizon): WorkWords {
  const items = useWorkItems(period)
  const nameOf = useWorkName()
  return useMemo(() => {
    const namesOf = (some: readonly WorkItem[]) =>
      new Map([...Map.groupBy(some, ({ date }) => date)].map(([date, ofDay]) => [date, ofDay.map(nameOf)]))
    const all = items ?? []
    return { all: namesOf(all), once: namesOf(all.filter(({ kind }) => kind !== 'routine')) }
  }, [items, nameOf])
}
