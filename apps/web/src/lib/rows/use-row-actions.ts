import { useChange } from '../use-change.tsx'
import { useWorkspace } from '../workspace.ts'
import { forgetDraft } from '../draft/use-draft.ts'
import type { RowCalls, SavedRow } from './row-calls.ts'

export interface RowActions<T extends SavedRow> {
  /** Makes a row, and answers whether it was made; with a `sentence` the toast says so and carries Undo. */
  add: (row: Omit<T, 'id' | 'version'>, sentence?: string) => Promise<boolean>
  /** Removes a row; the toast carries `sentence` and Undo. A row in use stays, and the toast says so. */
  remove: (row: SavedRow, sentence: string) => Promise<void>
  isPending: boolean
}

/** Adding and removing rows of one kind. */
export function useRowActions<T extends SavedRow>(calls: RowCalls<T>): RowActions<T> {
  const { workspaceId } = useWorkspace()
  const saving = useChange({ mutationFn: calls.save })
  const removing = useChange({ mutationFn: calls.remove })
  return {
    isPending: saving.isPending || removing.isPending,
    add: async (row, sentence) => {
      // Version 0 is how a caller says "new".
      const made = await saving.run((id) => ({ row: { ...row, id, version: 0 } as T }), sentence)
      return made !== undefined
    },
    remove: async ({ id, version }, sentence) => {
      const answer = await removing.run({ id, version }, sentence)
      if (answer !== undefined) forgetDraft(workspaceId, id)
    },
  }
}
