import { type ClosedDays, type Id, markedDays, type PostCard } from '@cadans/domain'
import { useMemo } from 'react'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { useWorkWords } from '../work/use-work-words.ts'
import type { CalendarScene } from './calendar-context.ts'
import type { Period } from './period.ts'
import { promotionByDay } from './promotion.ts'
import type { CalendarAddress } from './use-calendar-address.ts'
import { useAwayByDay } from './use-away-by-day.ts'
import { useMilestonesByDay } from './use-milestones-by-day.ts'
import { useNow } from './use-now.ts'

interface Given {
  address: CalendarAddress
  visible: Period
  posts: readonly PostCard[]
  basis: PostBasis | undefined
  checkedIds: ReadonlySet<Id>
  closedDays: readonly ClosedDays[]
}

/** What cards and days draw themselves with; without the lookup while the strategy is on its way. */
export function useScene(
  given: Given,
): Omit<CalendarScene, 'lookup'> & Partial<Pick<CalendarScene, 'lookup'>> {
  const { address, visible, posts, basis, checkedIds, closedDays } = given
  const { zone } = useWorkspace()
  const now = useNow(zone)
  const { colouring, selectedId } = address
  const { from, until } = visible
  const keyDates = useMemo(
    () => Map.groupBy(basis ? markedDays(basis, { from, until }) : [], ({ date }) => date),
    [from, until, basis],
  )
  const work = useWorkWords(visible)
  const away = useAwayByDay(visible, basis)
  const milestones = useMilestonesByDay(visible, basis)
  const promotion = useMemo(() => promotionByDay(posts), [posts])
  const selectedFamilyId = posts.find(({ id }) => id === selectedId)?.familyId ?? null
  const lookup = basis?.lookup
  return useMemo(
    () => ({
      ...(lookup && { lookup }),
      colouring,
      now,
      selectedId,
      selectedFamilyId,
      checkedIds,
      closedDays,
      keyDates,
      work,
      away,
      milestones,
      promotion,
    }),
    [
      lookup,
      colouring,
      now,
      selectedId,
      selectedFamilyId,
      checkedIds,
      closedDays,
      keyDates,
      work,
      away,
      milestones,
      promotion,
    ],
  )
}
