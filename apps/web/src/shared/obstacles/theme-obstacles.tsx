import type { Id } from '@cadans/domain'
import { themeObstaclesAt } from '@cadans/planner'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../lib/workspace.ts'
import { useWords } from '../../lib/use-words.ts'
import type { Moment } from '../../lib/moment.ts'
import { ObstacleList } from './obstacle-list.tsx'
import { themeObstacleSentence } from './theme-obstacle-sentence.ts'
import { usePostsAround } from './use-posts-around.ts'

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
  const { language } = useWorkspace()
  const around = usePostsAround(moment.date, postId)
  if (around === undefined) return null
  const { lookup } = around
  const found = themeObstaclesAt({ channelId, ...moment, themeId, familyId }, around)
  const nameOf = (id: Id): string => lookup.channels.get(id)?.name ?? ''
  const names = { theme: lookup.themes.get(themeId)?.name ?? '', channel: nameOf(channelId) }
  return (
    <ObstacleList
      title={t('obstacles.themeTitle')}
      sentences={found.map((one) => themeObstacleSentence(one, { t: words, language, names, nameOf }))}
    />
  )
}
