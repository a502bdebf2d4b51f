import { Badge, Button, Center, Paper, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatPosts, formatWholePosts } from '../../lib/format.ts'
import { useLanguage } from '../../lib/language.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { BulletBar } from '../../ui/bullet-bar.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { OpenFrame } from '../../ui/open-frame.tsx'
import { CardsSkeleton } from '../../ui/skeletons.tsx'
import classes from './overview.module.css'

type Week = Outputs['workspace']['overview'][number]

/** `/overview`: this week in every workspace, and the way into each. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const query = useQuery(trpc.workspace.overview.queryOptions(undefined, { staleTime: 0 }))
  return (
    <OpenFrame title={t('title')}>
      <div className={classes.page}>
        <div className={classes.head}>
          <div>
            <Title order={1}>{t('title')}</Title>
            <Text c='dimmed'>{t('subtitle')}</Text>
          </div>
          <Button variant='default' renderRoot={(props) => <Link to='/start' {...props} />}>
            {t('startNew')}
          </Button>
        </div>
        {query.error !== null ? (
          <Center mih='40dvh'>
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          </Center>
        ) : query.data === undefined ? (
          <CardsSkeleton cards={3} height={150} />
        ) : query.data.length === 0 ? (
          <Text c='dimmed'>{t('empty')}</Text>
        ) : (
          <ul className={classes.cards}>
            {query.data.map((week) => (
              <WeekCard key={week.id} week={week} />
            ))}
          </ul>
        )}
      </div>
    </OpenFrame>
  )
}

function WeekCard({ week }: { week: Week }) {
  const { t } = useTranslation(['overview', 'team'])
  const { language } = useLanguage()
  const params = { workspaceId: week.id }
  const there = formatPosts((week.published + week.planned) * 1000, language)
  const figures = [
    { label: t('late'), count: week.late, isUrgent: true },
    { label: t('due'), count: week.due },
    { label: t('waiting'), count: week.waiting },
    { label: t('places'), count: week.open },
  ].filter(({ count }) => count > 0)
  return (
    <Paper component='li' className={classes.card ?? ''}>
      <div className={classes.name}>
        <Title order={2} size='h3'>
          <Link to='/w/$workspaceId/today' params={params}>
            {week.name}
          </Link>
        </Title>
        <Badge variant='light' color='gray' tt='none' flex='none'>
          {week.isExample ? t('example') : t(`team:role.${week.role}`)}
        </Badge>
      </div>
      <Link to='/w/$workspaceId/calendar' params={params} search={{ view: 'week' }} className={classes.line}>
        {week.target === 0
          ? t('noTarget')
          : t('frequency', { there, target: formatWholePosts(week.target, language) })}
      </Link>
      <BulletBar
        published={week.published * 1000}
        planned={week.planned * 1000}
        open={week.open * 1000}
        target={week.target}
      />
      {figures.length === 0 ? (
        <Text c='dimmed'>{t('calm')}</Text>
      ) : (
        <dl className={classes.figures}>
          {figures.map(({ label, count, isUrgent = false }) => (
            <div key={label} data-urgent={isUrgent || undefined}>
              <dt>{label}</dt>
              <dd>
                <Link to='/w/$workspaceId/today' params={params}>
                  {count}
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Paper>
  )
}
