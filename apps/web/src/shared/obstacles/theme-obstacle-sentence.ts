import type { Id, Language } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import type { ThemeObstacle } from '@cadans/planner'
import { formatDate, formatWholePosts } from '../../lib/format.ts'

interface Words {
  t: Translator
  language: Language
  names: { theme: string; channel: string }
  /** The name of a channel. */
  nameOf: (channelId: Id) => string
}

/** Why the planner would not give a theme to a post at a moment, in words. */
export function themeObstacleSentence(
  obstacle: ThemeObstacle,
  { t, language, names, nameOf }: Words,
): string {
  switch (obstacle.code) {
    case 'theme.format':
      return t('calendar:obstacles.themeFormat', names)
    case 'theme.rests':
      return t('calendar:obstacles.themeRests', names)
    case 'theme.message':
      return t('calendar:obstacles.themeMessage', names)
    case 'theme.repeat':
      return t('calendar:obstacles.themeRepeat', {
        ...names,
        day: formatDate(obstacle.date, language, 'short'),
        time: obstacle.time,
      })
    case 'theme.clash':
      return t('calendar:obstacles.themeClash', {
        theme: names.theme,
        channel: nameOf(obstacle.channelId),
        day: formatDate(obstacle.date, language, 'short'),
        time: obstacle.time,
      })
    case 'theme.ahead':
      return t('calendar:obstacles.themeAhead', {
        ...names,
        posts: obstacle.posts,
        of: obstacle.of,
        wanted: formatWholePosts(obstacle.wanted, language),
        from: formatDate(obstacle.from, language, 'short'),
        until: formatDate(obstacle.until, language, 'short'),
      })
  }
}
