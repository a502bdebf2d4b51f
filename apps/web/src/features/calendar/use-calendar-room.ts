import type { Id, LocalDate } from '@cadans/domain'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
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
  const mover = useMove()
  const offerTime = useTimeOffer(basis, inView.posts)
  const dialog = useDialog()
  const cardOf = useCallback((id: Id) => inView.posts?.find((post) => post.id === id), [inView.posts])
  const dropIdea = useIdeaDrop({ ideas, cardOf, offerTime, dialog })

  function add(about: AddRequest): void {
    if (may.contribute) dialog.open({ what: 'add', about })
  }

  /** A new post by key or button belongs in sight: today if the period holds it, else its first day. */
  function create(): void {
    const { from, until } = periodOf(view, date)
    const day = today >= from && today <= until ? today : from
    add({ date: day, time: null, spot: { x: window.innerWidth / 2 - 160, y: 120 } })
  }

  useAskedPost(address, basis !== undefined, create)

  const handlers: CalendarHandlers = {
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
    onLine: () =>
      void navigate({
        to: '/w/$workspaceId/tactic',
        params: { workspaceId },
        search: { section: 'promotion' },
      }),
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
  }
}
