import { useCallback, useState } from 'react'
import type { PlanIdeaRequest } from '../ideas/plan-idea-dialog.tsx'
import type { Movable } from './move-dialog.tsx'
import type { AddRequest } from './quick-add.tsx'
import { useEver } from './use-ever.ts'

/** What can be opened over the calendar by hand, one at a time, with what it is about. */
export type Opening =
  | { what: 'add'; about: AddRequest }
  | { what: 'move'; about: Movable }
  | { what: 'planIdea'; about: PlanIdeaRequest }
  | { what: 'filter' | 'keys' | 'pause' | 'plan' | 'search' }

export type DialogName = Opening['what']

export interface CalendarDialog {
  opened: Opening | null
  open: (opening: Opening) => void
  /** Closes it where it is the one that is open: what closes late takes nothing else away. */
  close: (what: DialogName) => void
}

export function useDialog(): CalendarDialog {
  const [opened, open] = useState<Opening | null>(null)
  const close = useCallback(
    (what: DialogName) => open((current) => (current?.what === what ? null : current)),
    [],
  )
  return { opened, open, close }
}

/** Whether it is open, what it is about, and whether it ever was open and so is drawn. */
export function useOpening<What extends DialogName>({ opened }: CalendarDialog, what: What) {
  const own = isOf(opened, what) ? opened : null
  return { own, isOpen: own !== null, isDrawn: useEver(own !== null) }
}

function isOf<What extends DialogName>(
  opened: Opening | null,
  what: What,
): opened is Extract<Opening, { what: What }> {
  return opened?.what === what
}
