import type { Id } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import classes from './work.module.css'

/** Where a routine is done, how, and what is searched for. */
export function RoutineHow({ id }: { id: Id }) {
  const { t } = useTranslation('groundwork')
  const { strategy, lookup } = usePostBasis().basis ?? {}
  const routine = strategy?.routines.find((one) => one.id === id)
  if (routine === undefined) return null
  const { note, searches, channelId } = routine
  const channel = channelId === null ? undefined : lookup?.channels.get(channelId)
  const lines = [
    note,
    channel && t('routine.on', { name: channel.name }),
    searches.length > 0 && t('routine.seek', { terms: searches.join(' · ') }),
  ].filter(Boolean)
  return lines.map((line) => (
    <span key={String(line)} className={classes.searches} dir='auto'>
      {line}
    </span>
  ))
}
