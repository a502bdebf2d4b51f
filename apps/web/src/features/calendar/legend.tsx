import { isPaused, lacksInvitation, type PostCard, statuses } from '@cadans/domain'
import { MessageCircleQuestionMark, Pause } from 'lucide-react'
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
  const { t } = useTranslation(['calendar', 'words', 'pause', 'posts'])
  const { now, closedDays } = useCalendarScene()
  const colours = useMemo(() => legendOf(posts, colouring, lookup), [posts, colouring, lookup])
  const seen = useMemo(() => new Set(posts.map(({ status }) => status)), [posts])

  const lacks = (['place', 'prompt'] as const).filter((lack) =>
    posts.some((post) => lacksInvitation(post) === lack),
  )

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
        {lacks.map((lack) => (
          <li key={lack} className={classes.item}>
            <MessageCircleQuestionMark size={12} className={classes.invites} data-lacks={lack} aria-hidden />
            {t(`posts:card.lacks.${lack}`)}
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
