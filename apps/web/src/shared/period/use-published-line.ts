import type { Horizon } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatWholePosts } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { judgedPart } from './judged-part.ts'

export interface PublishedLine {
  /** Undefined while it is on its way. */
  sentence: string | undefined
  error: ReturnType<typeof useQuery>['error']
  retry: () => void
}

/** How many of the posts that were wanted in a period went out, in a sentence and in whole posts: of one that still runs, up to today. */
export function usePublishedLine(horizon: Horizon): PublishedLine {
  const { t } = useTranslation('review')
  const { workspaceId, language, today } = useWorkspace()
  const judged = judgedPart(horizon, today)
  const query = useQuery(
    trpc.adherence.get.queryOptions(
      { workspaceId, horizon: judged ?? horizon },
      { enabled: judged !== null },
    ),
  )
  const frequency = judged === null ? [] : query.data?.frequency
  return {
    sentence: frequency && sentenceOf(frequency),
    error: query.error,
    retry: () => void query.refetch(),
  }

  function sentenceOf(cells: readonly { target: number; published: { count: number } }[]): string {
    const target = cells.reduce((sum, cell) => sum + cell.target, 0)
    const published = cells.reduce((sum, cell) => sum + cell.published.count, 0)
    if (Math.round(target / 1000) === 0) return t('noAdherence')
    const figures = { published, target: formatWholePosts(target, language) }
    return judged?.until === horizon.until ? t('adherence', figures) : t('adherenceSoFar', figures)
  }
}
