import type { Id } from '@cadans/domain'
import { aroundOf, themeObstaclesAt } from '@cadans/planner'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { useWords } from '../plan/use-words.ts'
import { usePostBasis } from '../posts/use-post-lookup.ts'
import type { Moment } from './move-check.ts'
import { ObstacleList } from './obstacle-list.tsx'
import { themeObstacleSentence } from './theme-obstacle-sentence.ts'

interface Props {
  channelId: Id
  moment: Moment
  themeId: Id
  /** The post that is to have the theme, if it is there already, and its family. */
  postId?: Id
  familyId?: Id | null
}

/** Why the planner would not give that theme to a post there. */
export function ThemeObstacles({ channelId, moment, themeId, postId, familyId = null }: Props) {
  const { t } = useTranslation('calendar')
  const words = useWords()
  const { workspaceId, language, zone } = useWorkspace()
  const { basis } = usePostBasis()
  const { data } = useQuery(trpc.post.range.queryOptions({ workspaceId, ...aroundOf(moment.date) }))
  if (basis === undefined || data === undefined) return null
  const { strategy, tactic, lookup } = basis
  const posts = data.filter(({ id }) => id !== postId)
  const asked = { channelId, ...moment, themeId, familyId }
  const found = themeObstaclesAt(asked, { now: localNow(zone), strategy, tactic, posts })
  const nameOf = (id: Id): string => lookup.channels.get(id)?.name ?? ''
  const names = { theme: lookup.themes.get(themeId)?.name ?? '', channel: nameOf(channelId) }
  return (
    <ObstacleList
      title={t('obstacles.themeTitle')}
      sentences={found.map((one) => themeObstacleSentence(one, { t: words, language, names, nameOf }))}
    />
  )
}
