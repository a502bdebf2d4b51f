import { SaveTrouble } from '../../tactic/parts/save-state.tsx'
import type { SavedRow } from './row-calls.ts'
import type { RowEditor } from './use-row.ts'

/** What to do when a row could not be saved; nothing while all is well. */
export function RowTrouble<T extends SavedRow>({ row, saved }: { row: RowEditor<T>; saved: T }) {
  return (
    <SaveTrouble
      view={row}
      onKeep={() => void row.draft.insist(saved.version)}
      onTake={() => row.draft.take(saved, saved.version)}
      onRetry={() => void row.draft.flush()}
    />
  )
}
