import type { Schema } from '../draft/problems.ts'
import { type DraftEditor, useDraft } from '../draft/use-draft.ts'
import { useWorkspace } from '../workspace.ts'
import type { RowCalls, SavedRow } from './row-calls.ts'

export interface RowEditor<T extends SavedRow> extends DraftEditor<T> {
  /** The row as the server has it, once what was typed has been sent: what a removal must name. */
  settled: () => Promise<SavedRow>
}

/**
 * Edits one row of the strategy in place: what is typed saves itself.
 * @param schema what the row is checked by; apart from its calls, so that a room that only adds and removes rows fetches no zod
 */
export function useRow<T extends SavedRow>(calls: RowCalls<T>, schema: Schema<T>, row: T): RowEditor<T> {
  const { workspaceId } = useWorkspace()
  const editor = useDraft<T>({
    name: row.id,
    value: row,
    version: row.version,
    schema,
    save: async (value, version) => {
      const written = await calls.save({ workspaceId, row: { ...value, version } })
      return { version: written.row.version, changeNumber: written.changeNumber }
    },
  })
  return {
    ...editor,
    settled: async () => {
      await editor.draft.flush()
      return { id: row.id, version: editor.draft.view().version }
    },
  }
}
