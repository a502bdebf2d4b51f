import { addDays, type LocalDate, markedDays } from '@cadans/domain'
import { useMemo } from 'react'
import { useDayName } from '../../lib/use-day-name.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import type { DayFact } from './day-events.ts'
import type { Period } from './period.ts'
import { useAwayByDay } from './use-away-by-day.ts'
import { useMilestonesByDay } from './use-milestones-by-day.ts'
import { useShades } from './use-shades.ts'

/** By date, what the days in sight are, for where they are not drawn as cells that show it. */
export function useDayFacts(
  { from, until }: Period,
  basis: PostBasis | undefined,
): ReadonlyMap<LocalDate, readonly DayFact[]> {
  const nameOf = useDayName()
  const shades = useShades({ basis, visible: { from, until } })
  const away = useAwayByDay({ from, until }, basis)
  const milestones = useMilestonesByDay({ from, until }, basis)
  return useMemo(() => {
    const facts = new Map<LocalDate, DayFact[]>()
    const add = (date: LocalDate, kind: DayFact['kind'], words: string) =>
      facts.set(date, [...(facts.get(date) ?? []), { kind, words }])
    for (const { start, end, title } of shades) {
      for (let day = start > from ? start : from; day < end && day <= until; day = addDays(day, 1))
        add(day, 'closed', title)
    }
    const named = Map.groupBy(basis ? markedDays(basis, { from, until }) : [], ({ date }) => date)
    for (const [day, ofDay] of named) add(day, 'date', ofDay.map(nameOf).join(' · '))
    for (const [day, names] of milestones) add(day, 'milestone', names.join(' · '))
    for (const [day, names] of away) add(day, 'away', names.join(' · '))
    return facts
  }, [from, until, basis, shades, away, milestones, nameOf])
}
