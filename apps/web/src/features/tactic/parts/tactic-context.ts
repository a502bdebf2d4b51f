import type { PlanBasis, Strategy, Tactic } from '@cadans/domain'
import { createContext, useContext } from 'react'
import type { DraftEditor } from '../../../lib/draft/use-draft.ts'

/** What every section of the tactic room reads and changes. */
export interface TacticView {
  tactic: Tactic
  strategy: Strategy
  basis: PlanBasis
  editor: DraftEditor<Tactic>
  patch: (part: Partial<Tactic>) => void
  /** The sentence beside a wrong field, by its dotted path in the tactic. */
  wrong: (path: string) => string | undefined
}

export const TacticContext = createContext<TacticView | null>(null)

/** The tactic that is being edited. Throws outside the tactic room. */
export function useTactic(): TacticView {
  const view = useContext(TacticContext)
  if (view === null) throw new Error('useTactic is for the sections of the tactic room')
  return view
}
