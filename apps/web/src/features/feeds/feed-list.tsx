import type { Feed, FeedFilter } from '@cadans/domain'
import { Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import type { PostLookup } from '../posts/post-lookup.ts'
import { useFilterWords } from '../posts/use-filter-words.ts'
import classes from './feeds.module.css'

/** Feeds in use: what is in them, when they were last fetched, and the way to stop them. */
export function FeedList({ feeds, lookup }: { feeds: readonly Feed[]; lookup: PostLookup }) {
  const { t } = useTranslation('feeds')
  const { language, zone } = useWorkspace()
  const revoke = useChange(trpc.feed.revoke.mutationOptions(), {
    isUndoable: false,
    done: (_answer, { id }) => t('revoked', { name: feeds.find((feed) => feed.id === id)?.name ?? '' }),
  })
  const when = (instant: string) => formatInstant(instant, language, zone)
  const contents = useContents(lookup)

  return (
    <>
      <ul className={classes.list}>
        {feeds.map((feed) => (
          <Paper component='li' key={feed.id} className={classes.feed ?? ''}>
            <div className={classes.words}>
              <Title order={2} size='h3'>
                {feed.name}
              </Title>
              <Text>{contents(feed.filter)}</Text>
              <Text c='dimmed' size='xs'>
                {feed.lastUsedAt === null ? t('neverUsed') : t('lastUsed', { when: when(feed.lastUsedAt) })}
                {' · '}
                {t('madeOn', { when: when(feed.createdAt) })}
              </Text>
              {feed.shortened && <Text size='xs'>{t('shortened')}</Text>}
            </div>
            <ConfirmButton
              label={t('revoke')}
              question={t('revokeQuestion', { name: feed.name })}
              confirmLabel={t('revoke')}
              onConfirm={() => revoke.run({ id: feed.id })}
              variant='default'
              size='compact-md'
            />
          </Paper>
        ))}
      </ul>
      <Text c='dimmed' size='xs' mt='md' maw={620}>
        {t('refresh')}
      </Text>
    </>
  )
}

/** A filter in words. */
function useContents(lookup: PostLookup): (filter: FeedFilter) => string {
  const { t } = useTranslation('feeds')
  const words = useFilterWords(lookup)
  return ({ deadlines, openPlaces, work, ...filter }) => {
    const extras = [
      deadlines && t('withDeadlines'),
      openPlaces && t('withOpenPlaces'),
      work && t('withWork'),
    ].filter(Boolean)
    return [words(filter), ...extras].join(', ')
  }
}
