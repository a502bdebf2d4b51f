import { useMutation, useQueryClient } from '@tanstack/react-query'
import { noteChangeNumber } from '../../../lib/change-number.ts'
import { useToasts } from '../../../lib/use-toasts.tsx'
import { useWorkspace } from '../../../lib/workspace.ts'
import { forgetDraft } from '../../tactic/draft/use-draft.ts'
import type { RowCalls, SavedRow } from './row-calls.ts'

export interface RowActions<T extends SavedRow> {
  /** Makes a row, and answers whether it was made; with a `sentence` the toast says so and carries Undo. */
  add: (row: Omit<T, 'version'>, sentence?: string) => Promise<boolean>
  /** Removes a row; the toast carries `sentence` and Undo. A row in use stays, and the toast says so. */
  remove: (row: SavedRow, sentence: string) => Promise<void>
  isPending: boolean
}

/** Adding and removing rows of one kind. */
export function useRowActions<T extends SavedRow>(calls: RowCalls<T>): RowActions<T> {
  const { workspaceId } = useWorkspace()
  const queryClient = useQueryClient()
  const toasts = useToasts()
  const saving = useMutation({ mutationFn: calls.save })
  const removing = useMutation({ mutationFn: calls.remove })
  return {
    isPending: saving.isPending || removing.isPending,
    add: async (row, sentence) => {
      try {
        // Version 0 is how a caller says "new".
        const answer = await saving.mutateAsync({ workspaceId, row: { ...row, version: 0 } as T })
        await noteChangeNumber(queryClient, workspaceId, answer.changeNumber)
        if (sentence !== undefined) toasts.changed(sentence, workspaceId, answer.changeSetId)
        return true
      } catch (error) {
        toasts.refused(error)
        return false
      }
    },
    remove: async ({ id, version }, sentence) => {
      try {
        const answer = await removing.mutateAsync({ workspaceId, id, version })
        forgetDraft(`${workspaceId}/${id}`)
        await noteChangeNumber(queryClient, workspaceId, answer.changeNumber)
        toasts.changed(sentence, workspaceId, answer.changeSetId)
      } catch (error) {
        toasts.refused(error)
      }
    },
  }
}
