import type { Id } from '@cadans/domain'
import { formatDate, formatShare } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'

/** Dates and figures as the document writes them. */
export function useDocumentFormats() {
  const { language } = useWorkspace()
  const percent = (share: number) => `${formatShare(share, language)}%`
  return {
    language,
    percent,
    date: (on: string) => formatDate(on, language, 'shortYear'),
    /** A division by name, without what is no longer there. */
    division: (shares: readonly { id: Id; share: number }[], rows: ReadonlyMap<Id, { name: string }>) =>
      shares
        .flatMap(({ id, share }) => {
          const row = rows.get(id)
          return row === undefined ? [] : [`${row.name} ${percent(share)}`]
        })
        .join(', '),
  }
}
