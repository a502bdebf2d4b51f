import { lazy, Suspense } from 'react'
import type { Id } from '@cadans/domain'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { type CalendarDialog, useOpening } from './use-dialog.ts'
import { useEver } from './use-ever.ts'
import type { useMove } from './use-move.ts'
import type { TimeOffer } from './use-time-offer.ts'

// What is opened by hand is fetched then: the calendar itself comes first.
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }))
const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog.tsx')).MoveDialog }))
const PastQuestion = lazy(async () => ({ default: (await import('./past-question.tsx')).PastQuestion }))
const PauseDialog = lazy(async () => ({
  default: (await import('../pause/pause-dialog.tsx')).PauseDialog,
}))
const PlanIdeaDialog = lazy(async () => ({
  default: (await import('../ideas/plan-idea-dialog.tsx')).PlanIdeaDialog,
}))
const PlanDrawer = lazy(async () => ({ default: (await import('../plan/plan-drawer.tsx')).PlanDrawer }))
const QuickAdd = lazy(async () => ({ default: (await import('./quick-add.tsx')).QuickAdd }))
const SearchDialog = lazy(async () => ({ default: (await import('./search-dialog.tsx')).SearchDialog }))

interface BasisProps {
  dialog: CalendarDialog
  basis: PostBasis
  offerTime: TimeOffer
  onMade: (id: Id) => void
  onOpen: (id: Id) => void
}

/** What asks for the strategy and the tactic: a new post, an idea that gets a day, the search. */
export function BasisDialogs({ dialog, basis, offerTime, onMade, onOpen }: BasisProps) {
  const add = useOpening(dialog, 'add')
  const planIdea = useOpening(dialog, 'planIdea')
  const search = useOpening(dialog, 'search')
  return (
    <Suspense>
      {add.isDrawn && (
        <QuickAdd
          request={add.own?.about ?? null}
          basis={basis}
          offerTime={offerTime}
          onClose={() => dialog.close('add')}
          onMade={onMade}
          onOpen={onOpen}
        />
      )}
      {planIdea.isDrawn && (
        <PlanIdeaDialog
          request={planIdea.own?.about ?? null}
          basis={basis}
          offerTime={offerTime}
          onClose={() => dialog.close('planIdea')}
        />
      )}
      {search.isDrawn && (
        <SearchDialog opened={search.isOpen} lookup={basis.lookup} onClose={() => dialog.close('search')} />
      )}
    </Suspense>
  )
}

interface Props {
  dialog: CalendarDialog
  mover: ReturnType<typeof useMove>
  /** Whether single keys do anything, and how to change it. */
  shortcuts: readonly [isOn: boolean, setOn: (isOn: boolean) => void]
}

/** What can be opened before anything of the strategy is there: moving and its question, the plan, a pause, the help with keys. */
export function CalendarDialogs({ dialog, mover, shortcuts: [isOn, setOn] }: Props) {
  const move = useOpening(dialog, 'move')
  const pause = useOpening(dialog, 'pause')
  const plan = useOpening(dialog, 'plan')
  const keys = useOpening(dialog, 'keys')
  const isAsked = useEver(mover.question !== null)
  return (
    <Suspense>
      {move.isDrawn && (
        <MoveDialog
          post={move.own?.about ?? null}
          onClose={() => dialog.close('move')}
          onMove={(post, target, withFamily) => mover.move({ post, target, withFamily })}
        />
      )}
      {isAsked && (
        <PastQuestion
          question={mover.question}
          onConfirm={(request) => void mover.confirm(request)}
          onGiveUp={mover.giveUp}
        />
      )}
      {pause.isDrawn && <PauseDialog opened={pause.isOpen} onClose={() => dialog.close('pause')} />}
      {plan.isDrawn && <PlanDrawer opened={plan.isOpen} onClose={() => dialog.close('plan')} />}
      {keys.isDrawn && (
        <KeyHelp opened={keys.isOpen} onClose={() => dialog.close('keys')} isOn={isOn} onSwitch={setOn} />
      )}
    </Suspense>
  )
}
