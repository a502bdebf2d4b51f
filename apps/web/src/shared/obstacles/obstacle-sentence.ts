import type { Language } from '@cadans/domain'
import type { Translator } from '@cadans/messages'
import type { Obstacle } from '@cadans/planner'
import { formatDate, formatHours } from '../../lib/format.ts'

interface Words {
  t: Translator
  language: Language
  /** The channel's name. */
  channel: string
}

/** Why the planner would not put a post at a moment, in words. */
export function obstacleSentence(obstacle: Obstacle, { t, language, channel }: Words): string {
  switch (obstacle.code) {
    case 'not.past':
      return t('calendar:obstacles.past')
    case 'not.closed':
      return t('calendar:obstacles.closed', { reason: obstacle.reason || t('calendar:closedDay') })
    case 'not.holiday':
      return t('calendar:obstacles.closed', { reason: t(`domain:keyDate.${obstacle.keyDate}`) })
    case 'not.window':
      return t('calendar:obstacles.window', { channel })
    case 'not.spacing':
      return t('calendar:obstacles.spacing', {
        channel,
        day: formatDate(obstacle.date, language, 'short'),
        time: obstacle.time,
        spacing: t('common:hours', { hours: formatHours(obstacle.spacingMinutes, language) }),
      })
    case 'not.day':
      return t('calendar:obstacles.day', { channel, count: obstacle.mostPerDay })
    case 'not.week': {
      const { posts, wanted } = obstacle
      return t('calendar:obstacles.week', { channel, posts, wanted })
    }
  }
}
