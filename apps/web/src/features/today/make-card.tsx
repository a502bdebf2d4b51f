import { isLate, type PostCard } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { findIn, type PostLookup } from '../../shared/posts/post-lookup.ts'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { Section } from '../../ui/section.tsx'
import type { Scope } from './scope.ts'
import type { TodayView } from './today-view.ts'
import { WholeList } from './whole-list.tsx'
import { WorkRow } from './work-row.tsx'
import classes from './today.module.css'

interface Props {
  posts: readonly PostCard[]
  lookup: PostLookup
  now: TodayView['now']
  scope: Scope
}

/** What has to be made, by the day on which it has to be ready. */
export function MakeCard({ posts, lookup, now, scope }: Props) {
  const { t } = useTranslation(['today', 'words'])
  const late = posts.filter((post) => isLate(post, now)).length
  return (
    <Section
      title={t('toMake')}
      {...(late > 0 && { badge: t('lateCount', { count: late }) })}
      side={posts.length > 0 && <span className={classes.note}>{t('byDeadline')}</span>}
    >
      {posts.length === 0 ? (
        <Text className={classes.empty ?? ''}>{t('toMakeEmpty')}</Text>
      ) : (
        <WholeList posts={posts}>
          {(post) => (
            <WorkRow key={post.id} post={post} lookup={lookup} now={now} showsOwner={scope === 'all'}>
              <span className={classes.status}>
                <StatusMark status={post.status} />
                {statusOf(post)}
              </span>
            </WorkRow>
          )}
        </WholeList>
      )}
    </Section>
  )

  function statusOf({ status, reviewerId }: PostCard): string {
    const reader = status === 'review' ? findIn(lookup.people, reviewerId) : undefined
    return reader === undefined ? t(`words:status.${status}`) : t('with', { name: reader.name })
  }
}
