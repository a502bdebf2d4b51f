import { addDays, type LocalDate, mondayOf, platforms, weekdays } from '@cadans/domain'
import { Button, Center, Group, SegmentedControl, Text, Title } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight, Link2Off } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatWeekday } from '../../lib/format.ts'
import { useLanguage } from '../../lib/language.ts'
import { readRefusal } from '../../lib/refusal.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { OpenFrame } from '../../ui/open-frame.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useIsPhone } from '../../ui/use-is-phone.ts'
import classes from './share.module.css'

const views = ['month', 'list'] as const
type View = (typeof views)[number]
type Shared = Outputs['share']['calendar']

/** `/share/…`: a month of posts for somebody without an account. */
export function SharePage() {
  const { t } = useTranslation(['share', 'calendar', 'errors'])
  const isPhone = useIsPhone()
  const [chosen, setView] = useState<View>('month')
  const view = isPhone ? 'list' : chosen
  const { token } = useParams({ from: '/share/$token' })
  const { language, setLanguage } = useLanguage()
  const [month, setMonth] = useState(() => firstOfMonth(Temporal.Now.plainDateISO().toString()))
  const from = mondayOf(month)
  const until = addDays(mondayOf(addDays(nextMonth(month), -1)), 6)
  const query = useQuery(
    trpc.share.calendar.queryOptions(
      { token, from, until },
      { staleTime: 60_000, placeholderData: keepPreviousData },
    ),
  )
  const shared = query.data
  const spoken = shared?.language
  useEffect(() => {
    // The workspace's language, until whoever reads chooses another.
    if (spoken !== undefined && sessionStorage.getItem('cadans.share') === null) {
      sessionStorage.setItem('cadans.share', spoken)
      void setLanguage(spoken)
    }
  }, [spoken, setLanguage])

  return (
    <OpenFrame title={shared?.name ?? t('title')}>
      <div className={classes.page}>
        {query.error !== null ? (
          <Center mih='40dvh'>
            {readRefusal(query.error).code === 'share.notFound' ? (
              <EmptyState icon={Link2Off} title={t('gone')} text={t('errors:share.notFound')} />
            ) : (
              <ErrorState error={query.error} onRetry={() => void query.refetch()} />
            )}
          </Center>
        ) : (
          <>
            <Group justify='space-between' className={classes.head ?? ''}>
              <div>
                <Title order={1}>{shared === undefined ? t('title') : t('page', shared)}</Title>
                <Text c='dimmed'>{formatDate(month, language, 'month')}</Text>
              </div>
              <Group gap='xs' className={classes.ways ?? ''}>
                {!isPhone && (
                  <SegmentedControl
                    aria-label={t('calendar:views.label')}
                    value={view}
                    onChange={(value) => setView(value === 'list' ? 'list' : 'month')}
                    data={views.map((one) => ({ value: one, label: t(`calendar:views.${one}`) }))}
                  />
                )}
                <Button
                  variant='default'
                  aria-label={t('previous')}
                  onClick={() => setMonth(firstOfMonth(addDays(month, -1)))}
                >
                  <ChevronLeft size={17} aria-hidden />
                </Button>
                <Button variant='default' onClick={() => setMonth(firstOfMonth(shared?.today ?? month))}>
                  {t('today')}
                </Button>
                <Button variant='default' aria-label={t('next')} onClick={() => setMonth(nextMonth(month))}>
                  <ChevronRight size={17} aria-hidden />
                </Button>
              </Group>
            </Group>
            {shared === undefined || query.isPlaceholderData ? (
              <LinesSkeleton lines={12} />
            ) : (
              <>
                {shared.posts.every(({ date }) => firstOfMonth(date) !== month) && (
                  <Text c='dimmed'>{t('noPosts')}</Text>
                )}
                <Days shared={shared} from={from} until={until} month={month} view={view} />
                <Text c='dimmed' size='xs' mt='md'>
                  {t('readUntil', { date: formatDate(shared.until, language, 'shortYear') })}{' '}
                  {t('zone', { zone: shared.zone.replaceAll('_', ' ') })}
                </Text>
              </>
            )}
          </>
        )}
      </div>
    </OpenFrame>
  )
}

interface DaysProps {
  shared: Shared
  from: LocalDate
  until: LocalDate
  month: LocalDate
  view: View
}

/** A month in weeks of seven days, or as a list only the days that have something, one under another. */
function Days({ shared, from, until, month, view }: DaysProps) {
  const { language } = useLanguage()
  const days: LocalDate[] = []
  for (let date = from; date <= until; date = addDays(date, 1)) days.push(date)
  const has = (date: LocalDate) =>
    firstOfMonth(date) === month && shared.posts.some((post) => post.date === date)
  const shown = view === 'month' ? days : days.filter(has)
  if (shown.length === 0) return null
  return (
    <>
      {view === 'month' && (
        <div className={classes.weekdays} aria-hidden>
          {weekdays.map((weekday) => (
            <span key={weekday}>{formatWeekday(weekday, language, 'short')}</span>
          ))}
        </div>
      )}
      <ol className={classes.days} data-view={view}>
        {shown.map((date) => {
          const posts = shared.posts.filter((post) => post.date === date)
          return (
            <li
              key={date}
              data-today={date === shared.today || undefined}
              data-outside={firstOfMonth(date) !== month || undefined}
            >
              <time dateTime={date} className={classes.date}>
                {view === 'month' ? Number(date.slice(8)) : formatDate(date, language, 'day')}
              </time>
              {posts.map((post, at) => (
                <SharedPost key={at} post={post} />
              ))}
            </li>
          )
        })}
      </ol>
    </>
  )
}

function SharedPost({ post }: { post: Shared['posts'][number] }) {
  const { t } = useTranslation(['share', 'words'])
  const platform = platforms.find((one) => one === post.platform) ?? 'other'
  return (
    <details
      className={classes.post}
      style={post.theme === null ? {} : { borderInlineStartColor: `var(--theme-${post.theme.colour})` }}
    >
      <summary>
        <span className={classes.moment}>
          {post.time} <ChannelMark platform={platform} name={post.channel} />
        </span>
        <span dir='auto'>{post.title}</span>
      </summary>
      <p className={classes.status}>
        {[post.channel, post.theme?.name, post.format, t(`words:status.${post.status}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={classes.copy} dir='auto'>
        {post.copy === '' ? t('noCopy') : post.copy}
      </p>
    </details>
  )
}

function firstOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01`
}

function nextMonth(month: LocalDate): LocalDate {
  return firstOfMonth(addDays(month, 31))
}
