import { isPaused, type PostCard, statuses } from '@cadans/domain'
import { Pause } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { useCalendarScene } from './calendar-context.ts'
import { legendOf } from './colour-of.ts'
import classes from './legend.module.css'
import type { Colouring } from '../../lib/addresses/calendar-search.ts'

interface Props {
  posts: readonly PostCard[]
  colouring: Colouring
  lookup: PostLookup
}

/** What the bars' colours and the marks mean, as far as they are in view. */
export function Legend({ posts, colouring, lookup }: Props) {
  const { t } = useTranslation(['calendar', 'words', 'pause'])
  const { now, closedDays } = useCalendarScene()
  const colours = useMemo(() => legendOf(posts, colouring, lookup), [posts, colouring, lookup])
  const seen = useMemo(() => new Set(posts.map(({ status }) => status)), [posts])

  function nameOf(key: string | null): string {
    if (colouring === 'promotion') return t(key === null ? 'legend.unpaid' : 'legend.promoted')
    if (key === null) return t('legend.none', { what: t(`bar.colourBy.${colouring}`) })
    if (colouring === 'status') return t(`words:status.${key as PostCard['status']}`)
    const rows = { theme: lookup.themes, channel: lookup.channels, owner: lookup.people }[colouring]
    return rows.get(key)?.name ?? ''
  }

  return (
    <div className={classes.legend}>
      <ul className={classes.list} aria-label={t('legend.label')}>
        {colours.map(({ key, colour }) => (
          <li key={key} className={classes.item}>
            <span className={classes.swatch} style={{ background: colour }} />
            {nameOf(key)}
          </li>
        ))}
      </ul>
      <ul className={classes.list} aria-label={t('legend.marks')}>
        {statuses
          .filter((status) => seen.has(status))
          .map((status) => (
            <li key={status} className={classes.item}>
              <StatusMark status={status} />
              {t(`words:status.${status}`)}
            </li>
          ))}
        {posts.some((post) => isPaused(post, closedDays, now.date)) && (
          <li className={classes.item}>
            <Pause size={10} fill='currentColor' aria-hidden />
            {t('pause:mark')}
          </li>
        )}
      </ul>
    </div>
  )
}
