import { addDays, mondayOf, type PostCard } from '@cadans/domain'
import { VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatWeekday, formatWeekNumber } from '../../lib/format.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { Section } from '../../ui/section.tsx'
import type { TodayView } from './today-view.ts'
import { WeekChannels } from './week-channels.tsx'
import classes from './week.module.css'

interface Props {
  view: Pick<TodayView, 'now' | 'week' | 'openThisWeek' | 'frequency'>
  lookup: PostLookup
}

const days = [1, 2, 3, 4, 5, 6, 7] as const
/** So many bars fit in a day; one more stands for the rest. */
const MOST_BARS = 5

/** The week at a glance: a column a day with a bar a post, and how many posts each channel has. */
export function WeekCard({ view, lookup }: Props) {
  const { t } = useTranslation(['today', 'common'])
  const { now, week, openThisWeek } = view
  const monday = mondayOf(now.date)
  const open = new Set(openThisWeek.map(({ id }) => id))
  const shown = week.filter(({ id, status }) => status !== 'skipped' && (status !== 'open' || open.has(id)))
  const filled = shown.filter(({ status }) => status !== 'open').length
  const words = [
    t('common:posts', { count: filled }),
    open.size > 0 && t('openCount', { count: open.size }),
  ].filter(Boolean)
  return (
    <Section
      title={t('week', { week: formatWeekNumber(monday) })}
      side={<span className={classes.note}>{words.join(' · ')}</span>}
    >
      <div className={classes.body}>
        <ol className={classes.days}>
          {days.map((weekday) => {
            const date = addDays(monday, weekday - 1)
            return (
              <DayColumn
                key={weekday}
                weekday={weekday}
                date={date}
                isToday={date === now.date}
                posts={shown.filter((post) => post.date === date)}
                lookup={lookup}
              />
            )
          })}
        </ol>
        <WeekChannels cells={view.frequency} isBegun={filled > 0} lookup={lookup} />
      </div>
    </Section>
  )
}

interface DayProps {
  weekday: (typeof days)[number]
  date: string
  isToday: boolean
  posts: readonly PostCard[]
  lookup: PostLookup
}

function DayColumn({ weekday, date, isToday, posts, lookup }: DayProps) {
  const { t } = useTranslation(['today', 'common'])
  const { workspaceId, language } = useWorkspace()
  const open = posts.filter(({ status }) => status === 'open').length
  const words = [
    t('common:posts', { count: posts.length - open }),
    open > 0 && t('openCount', { count: open }),
  ].filter(Boolean)
  return (
    <li>
      <Link
        to='/w/$workspaceId/calendar'
        params={{ workspaceId }}
        search={{ view: 'week', date }}
        className={classes.day}
        data-today={isToday || undefined}
        {...(isToday && { 'aria-current': 'date' })}
      >
        <span className={classes.weekday}>{formatWeekday(weekday, language, 'short')}</span>{' '}
        <span className={classes.number}>{Number(date.slice(8))}</span>{' '}
        {posts.slice(0, MOST_BARS).map((post) => {
          const theme = findIn(lookup.themes, post.themeId)
          return (
            <span
              key={post.id}
              className={classes.bar}
              data-open={post.status === 'open' || undefined}
              data-done={post.status === 'published' || undefined}
              style={{ '--bar': theme === undefined ? 'var(--dim)' : `var(--theme-${theme.colour})` }}
            />
          )
        })}
        {posts.length > MOST_BARS && (
          <span className={classes.rest} aria-hidden>
            +{posts.length - MOST_BARS}
          </span>
        )}
        <VisuallyHidden>{words.join(', ')}</VisuallyHidden>
      </Link>
    </li>
  )
}
