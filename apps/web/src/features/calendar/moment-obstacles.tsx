import type { Id } from '@cadans/domain'
import { aroundOf, obstaclesAt } from '@cadans/planner'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../posts/use-post-lookup.ts'
import { useWords } from '../plan/use-words.ts'
import type { Moment } from './move-check.ts'
import { ObstacleList } from './obstacle-list.tsx'
import { obstacleSentence } from './obstacle-sentence.ts'

interface Props {
  channelId: Id
  moment: Moment
  /** The post that is to stand there, if it stands somewhere already. */
  postId?: Id
}

/** Why the planner would not put a post there: said beside the fields, and in nobody's way. */
export function MomentObstacles({ channelId, moment, postId }: Props) {
  const { t } = useTranslation('calendar')
  const words = useWords()
  const { workspaceId, language, zone } = useWorkspace()
  const { basis } = usePostBasis()
  const { data } = useQuery(trpc.post.range.queryOptions({ workspaceId, ...aroundOf(moment.date) }))
  if (basis === undefined || data === undefined) return null
  const { strategy, tactic, lookup } = basis
  const posts = data.filter(({ id }) => id !== postId)
  const found = obstaclesAt({ channelId, ...moment }, { now: localNow(zone), strategy, tactic, posts })
  const channel = lookup.channels.get(channelId)?.name ?? ''
  return (
    <ObstacleList
      title={t('obstacles.title')}
      sentences={found.map((obstacle) => obstacleSentence(obstacle, { t: words, language, channel }))}
    />
  )
}
