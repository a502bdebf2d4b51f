import { useWorkspace } from '../workspace.ts'
import { useSendDraft } from '../draft/use-send-draft.ts'
import type { Problem } from '../draft/draft.ts'
import { type DraftEditor, useDraft } from '../draft/use-draft.ts'
import { useFieldSentence } from '../draft/use-problem-sentence.ts'
import type { RowCalls, SavedRow } from './row-calls.ts'

export interface RowEditor<T extends SavedRow> extends DraftEditor<T> {
  patch: (part: Partial<T>) => void
  /**
   * The sentence beside a field that is wrong.
   * @param scale what one shown unit is worth in the stored one, for the limits that the sentence names
   */
  wrong: (path: string, scale?: number) => string | undefined
  /** The row as the server has it, once what was typed has been sent: what a removal must name. */
  settled: () => Promise<SavedRow>
}

/** Edits one row of the strategy in place: what is typed saves itself. */
export function useRow<T extends SavedRow>(calls: RowCalls<T>, row: T): RowEditor<T> {
  const { workspaceId } = useWorkspace()
  const sendDraft = useSendDraft()
  const sentenceOf = useFieldSentence()
  const editor = useDraft<T>({
    key: `${workspaceId}/${row.id}`,
    value: row,
    version: row.version,
    schema: calls.schema,
    save: async (value, version) => {
      const { row: written } = await sendDraft(() => calls.save({ workspaceId, row: { ...value, version } }))
      return written.version
    },
  })
  return {
    ...editor,
    patch: (part) => editor.change({ ...editor.value, ...part }),
    wrong: (path, scale = 1) => sentenceOf(editor, path, (problem) => inUnits(problem, scale)),
    settled: async () => {
      await editor.draft.flush()
      return { id: row.id, version: editor.draft.view().version }
    },
  }
}

/** A problem with the limits it names in another unit. */
function inUnits(problem: Problem, scale: number): Problem {
  const params = Object.entries(problem.params).map(([name, value]) => [
    name,
    typeof value === 'number' ? value / scale : value,
  ])
  return { ...problem, params: Object.fromEntries(params) as Problem['params'] }
}
