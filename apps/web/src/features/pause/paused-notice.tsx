import { type ClosedDays, findPause, isPaused, type PostCard } from '@cadans/domain'
import { CirclePause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import classes from './pause.module.css'

interface Props {
  post: Pick<PostCard, 'status' | 'date'>
  closedDays: readonly ClosedDays[]
}

/** Says of a post that it waits, and until when. */
export function PausedNotice({ post, closedDays }: Props) {
  const { t } = useTranslation('pause')
  const { today, language } = useWorkspace()
  const pause = findPause(post.date, closedDays)
  if (pause === undefined || !isPaused(post, closedDays, today)) return null
  return (
    <div className={classes.notice}>
      <CirclePause className={classes.sign} size={16} aria-hidden />
      <span>
        {t('notice', { until: formatDate(pause.until, language) })} <span dir='auto'>{pause.reason}</span>
      </span>
    </div>
  )
}
