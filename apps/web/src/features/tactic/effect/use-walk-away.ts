import type { Tactic } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../../lib/trpc.ts'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { useTactic } from '../parts/tactic-context.ts'
import { restoredTactic } from './restored-tactic.ts'

export interface WalkAway {
  /** False before a first plan was applied. */
  isOffered: boolean
  /** Whether the draft differs from what was applied. */
  isChanged: boolean
  /** Puts the applied tactic back as one edit, that one Undo takes back. */
  go: () => Promise<void>
}

/** The way back to the tactic of the plan there is. */
export function useWalkAway(): WalkAway {
  const { t } = useTranslation('whatIf')
  const { workspaceId } = useWorkspace()
  const { tactic, strategy, editor } = useTactic()
  const toasts = useToasts()
  const { data } = useQuery(trpc.tactic.applied.queryOptions({ workspaceId }))
  const applied = data?.tactic
  // The hand comes first: whether there is a way back can be seen a moment later.
  const shown = useDeferredValue(tactic)
  const isChanged = useMemo(
    () => applied !== undefined && !isSame(restoredTactic(applied, shown, strategy), shown),
    [applied, shown, strategy],
  )
  return {
    isOffered: applied !== undefined,
    isChanged,
    go: async () => {
      if (applied === undefined) return
      const restored = restoredTactic(applied, tactic, strategy)
      if (isSame(restored, tactic)) return
      editor.change(restored)
      await editor.draft.flush()
      if (editor.draft.view().state === 'saved') toasts.told(t('walkedAway'))
    },
  }
}

function isSame(one: Tactic, other: Tactic): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
