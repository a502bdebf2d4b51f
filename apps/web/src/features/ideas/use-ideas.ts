import type { Id, Idea } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'

export interface IdeasQuery {
  data: readonly Idea[] | undefined
  error: unknown
  retry: () => void
}

/** The ideas in the tray. */
export function useIdeas(): IdeasQuery {
  const { workspaceId } = useWorkspace()
  const query = useQuery(trpc.idea.list.queryOptions({ workspaceId }))
  return { data: query.data, error: query.error, retry: () => void query.refetch() }
}

/** Out of the tray: onto a day of its own, or into an open place of the plan. */
export function useIdeaPlanning() {
  const { t } = useTranslation('ideas')
  const { language } = useWorkspace()
  const plan = useChange(trpc.idea.plan.mutationOptions(), {
    done: ({ post }) =>
      t('planned', { title: post.title, day: formatDate(post.date, language), time: post.time }),
  })
  const fill = useChange(trpc.post.fill.mutationOptions(), {
    done: ({ post }) => t('filled', { title: post.title }),
  })
  return {
    plan: (idea: Idea, at: { channelId: Id; date: string; time: string }) =>
      plan.run((postId) => ({ id: idea.id, version: idea.version, postId, ...at })),
    fill: (place: { id: Id; version: number }, ideaId: Id) =>
      fill.run({ id: place.id, version: place.version, ideaId }),
  }
}
