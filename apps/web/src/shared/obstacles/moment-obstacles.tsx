import type { Id } from '@cadans/domain'
import { obstaclesAt } from '@cadans/planner'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { useWords } from '../../lib/use-words.ts'
import type { Moment } from '../../lib/moment.ts'
import { ObstacleList } from './obstacle-list.tsx'
import { obstacleSentence } from './obstacle-sentence.ts'
import { usePostsAround } from './use-posts-around.ts'

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
  const { language } = useWorkspace()
  const around = usePostsAround(moment.date, postId)
  if (around === undefined) return null
  const found = obstaclesAt({ channelId, ...moment }, around)
  const channel = around.lookup.channels.get(channelId)?.name ?? ''
  return (
    <ObstacleList
      title={t('obstacles.title')}
      sentences={found.map((obstacle) => obstacleSentence(obstacle, { t: words, language, channel }))}
    />
  )
}
