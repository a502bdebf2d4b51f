import type { LocalDate } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import type { PeriodKind } from '../../lib/addresses/results-search.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { lastWhileYoung, periodOf } from './period-of.ts'

/**
 * The day whose period is opened where nobody chose one: today's, or in its first week the last day of the one before where posts went
 * out then. Undefined until that is known.
 */
export function useOpeningDate(kind: PeriodKind, chosen: LocalDate | undefined): LocalDate | undefined {
  const { workspaceId, today } = useWorkspace()
  const last = chosen === undefined ? lastWhileYoung(kind, today) : null
  const horizon = periodOf(kind, last ?? today)
  const query = useQuery(trpc.result.range.queryOptions({ workspaceId, horizon }, { enabled: last !== null }))
  if (last === null || query.isError) return chosen ?? today
  if (query.data === undefined) return undefined
  return query.data.length > 0 ? last : today
}
