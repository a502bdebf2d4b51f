import type { Weekday } from '@cadans/domain'
import { type ChordFactor, hourBands } from '@cadans/insight'
import { useTranslation } from 'react-i18next'
import { formatWeekday } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../posts/use-post-basis.ts'

/** The name of a value of a factor: of what has an id, of a weekday, of a part of the day. */
export function useValueName(): (factor: ChordFactor, value: string) => string {
  const { t } = useTranslation(['results', 'words'])
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  return (factor, value) => {
    switch (factor) {
      case 'theme':
        return lookup?.themes.get(value)?.name ?? ''
      case 'format':
        return lookup?.formats.get(value)?.name ?? ''
      case 'message':
        return lookup?.messages.get(value)?.text ?? ''
      case 'channel':
        return lookup?.channels.get(value)?.name ?? ''
      case 'segment':
        return lookup?.segments.get(value)?.name ?? ''
      case 'weekday':
        return formatWeekday(Number(value) as Weekday, language)
      case 'hour': {
        const from = Number(value)
        const until = hourBands.find((start) => start > from) ?? 24
        return t('chord.hours', { from, until })
      }
      case 'origin':
        return t(value === 'own' ? 'words:origin.own' : 'words:origin.curated')
      case 'inviting':
        return t('chord.inviting')
    }
  }
}
