import type { Id, LocalDate } from '@cadans/domain'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useMay } from '../../lib/may.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { useIdeas } from '../ideas/use-ideas.ts'
import type { CalendarHandlers } from './full-calendar.tsx'
import { periodOf } from './period.ts'
import type { AddRequest } from './quick-add.tsx'
import { useAskedPost } from './use-asked-post.ts'
import { useCalendarAddress } from './use-calendar-address.ts'
import { useDialog } from './use-dialog.ts'
import { useIdeaDrop } from './use-idea-drop.ts'
import { useMove } from './use-move.ts'
import { usePostsInView } from './use-posts-in-view.ts'
import { useSelection } from './use-selection.ts'
import { useTimeOffer } from './use-time-offer.ts'

/** What the calendar shows, and what a hand on it does. */
export function useCalendarRoom() {
  const { workspaceId, today } = useWorkspace()
  const navigate = useNavigate()
  const may = useMay()
  const address = useCalendarAddress()
  const { view, date, change, select } = address
  const { basis, error, retry } = usePostBasis()
  const inView = usePostsInView(address)
  const ideas = useIdeas()
  const selection = useSelection(inView.posts)
  const [touched, setTouched] = useState<ReadonlySet<Id>>(new Set())
  /** What a hand put on a day is not folded away there. */
  const keepInSight = useCallback((id: Id) => setTouched((before) => new Set(before).add(id)), [])
  const mover = useMove(keepInSight)
  const offerTime = useTimeOffer(basis, inView.posts)
  const dialog = useDialog()
  const cardOf = useCallback((id: Id) => inView.posts?.find((post) => post.id === id), [inView.posts])
  const dropIdea = useIdeaDrop({ ideas, cardOf, offerTime, dialog })

  function add(about: AddRequest): void {
    if (may.contribute) dialog.open({ what: 'add', about })
  }

  /** A new post by key or button belongs in sight: today if the period holds it, else its first day. By key it is asked for at its day. */
  function create(spot?: AddRequest['spot']): void {
    const { from, until } = periodOf(view, date)
    const day = today >= from && today <= until ? today : from
    add({ date: day, time: null, spot: spot ?? spotOfDay(day) })
  }

  useAskedPost(address, basis !== undefined, create)

  const handlers: Omit<CalendarHandlers, 'onUnfold'> = {
    onOpen: (id: Id, isAdditive: boolean) =>
      (isAdditive && may.contribute) || selection.isSelecting ? selection.toggle(id) : select(id),
    onPick: (day: LocalDate, time: string | null, spot: AddRequest['spot']) => add({ date: day, time, spot }),
    onMove: (id: Id, target: { date: LocalDate; time: string }, revert: () => void) => {
      const post = cardOf(id)
      if (post === undefined) revert()
      else mover.move({ post, target, withFamily: false, revert })
    },
    onIdea: (ideaId, drop) => void dropIdea(ideaId, drop),
    onShowDay: (day: LocalDate) => change({ view: 'day', date: day }),
    onBand: (campaignId: Id | null) => {
      if (campaignId !== null) change({ campaignIds: [campaignId] }, true)
      else
        void navigate({
          to: '/w/$workspaceId/tactic',
          params: { workspaceId },
          search: { section: 'promotion' },
        })
    },
  }

  return {
    address,
    basis,
    error,
    retry,
    inView,
    ideas,
    selection,
    mover,
    offerTime,
    dialog,
    cardOf,
    create,
    handlers,
    touched,
    keepInSight,
  }
}

/** Under the head of a day in the calendar; where it has none in sight, near the top of the screen. */
function spotOfDay(date: LocalDate): AddRequest['spot'] {
  const box = document.querySelector(`[role="cell"][data-date="${date}"]`)?.getBoundingClientRect()
  const isSeen = box !== undefined && box.top >= 0 && box.top < window.innerHeight - 120
  return isSeen
    ? { x: Math.max(8, box.left + 8), y: box.top + 28 }
    : { x: window.innerWidth / 2 - 160, y: 120 }
}
