import { addDays, type Post, timeOfMinutes, minutesOf } from '@cadans/domain'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { Section } from '../../ui/section.tsx'
import classes from './feeds.module.css'

/** Days ahead in which a post is looked for to show. */
const AHEAD = 60
/** As long as an event of a post is drawn. */
const POST_MINUTES = 15

/** The next post as a calendar program shows it; nothing where none is coming. */
export function FeedLook({ lookup }: { lookup: PostLookup }) {
  const { t } = useTranslation(['feeds', 'words'])
  const { workspaceId, today, language } = useWorkspace()
  const query = useQuery(
    trpc.post.range.queryOptions({ workspaceId, from: today, until: addDays(today, AHEAD) }),
  )
  const coming = (query.data ?? [])
    .filter(({ status, title }) => title !== '' && status !== 'skipped' && status !== 'published')
    .toSorted((a, b) => `${a.date}${a.time}`.localeCompare(`${b.date}${b.time}`))
  const post = coming.find(({ deadline }) => deadline !== null) ?? coming[0]
  if (post === undefined) return null
  const summary = [lookup.channels.get(post.channelId)?.name, post.title].filter(Boolean).join(': ')
  const day = (date: string) => formatDate(date, language)
  const facts = [
    t(`words:status.${post.status}`),
    post.ownerId !== null && lookup.people.get(post.ownerId)?.name,
    post.deadline !== null && t('lookDue', { date: day(post.deadline) }),
  ].filter(Boolean)
  return (
    <Section title={t('look')}>
      <div className={classes.look}>
        <div className={classes.event} style={barOf(post, lookup)}>
          <strong dir='auto'>{summary}</strong>
          <span>{`${day(post.date)}, ${post.time} – ${endOf(post.time)}`}</span>
          <span>{facts.join(' · ')}</span>
        </div>
        {post.deadline !== null && (
          <div className={classes.event} data-due>
            <strong dir='auto'>{t('lookReady', { summary })}</strong>
            <span>{t('lookAllDay', { date: day(post.deadline) })}</span>
          </div>
        )}
      </div>
    </Section>
  )
}

function barOf({ themeId }: Pick<Post, 'themeId'>, lookup: PostLookup): { borderColor?: string } {
  const theme = themeId === null ? undefined : lookup.themes.get(themeId)
  return theme === undefined ? {} : { borderColor: `var(--theme-${theme.colour})` }
}

function endOf(time: string): string {
  return timeOfMinutes((minutesOf(time) + POST_MINUTES) % 1440)
}
