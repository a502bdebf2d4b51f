import type { ClosedDays, Id, LocalDate, LocalTime, MarkedDay } from '@cadans/domain'
import { createContext, useContext } from 'react'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import type { WorkWords } from '../work/use-work-words.ts'
import type { Colouring } from '../../lib/addresses/calendar-search.ts'

/** What a card or a day needs to draw itself, beside the post: changes here redraw cards without touching the events. */
export interface CalendarScene {
  lookup: PostLookup
  colouring: Colouring
  now: { date: LocalDate; time: LocalTime }
  selectedId: Id | undefined
  /** The family of the selected post. */
  selectedFamilyId: Id | null
  checkedIds: ReadonlySet<Id>
  closedDays: readonly ClosedDays[]
  keyDates: ReadonlyMap<LocalDate, readonly MarkedDay[]>
  work: WorkWords
  /** By date, who is away, in words. */
  away: ReadonlyMap<LocalDate, readonly string[]>
  /** By date, its milestones, in words. */
  milestones: ReadonlyMap<LocalDate, readonly string[]>
  /** By date, cents behind the posts in view. */
  promotion: ReadonlyMap<LocalDate, number>
}

const SceneContext = createContext<CalendarScene | null>(null)
export const CalendarSceneProvider = SceneContext.Provider

export function useCalendarScene(): CalendarScene {
  const scene = useContext(SceneContext)
  if (scene === null) throw new Error('A card is drawn outside the calendar')
  return scene
}
