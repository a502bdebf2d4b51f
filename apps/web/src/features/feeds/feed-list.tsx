import { type Feed, type FeedFilter, feedDays } from '@cadans/domain'
import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { useFilterWords } from '../../shared/posts/use-filter-words.ts'
import type { MadeFeed } from './made-feed.ts'
import { useShortenedWords } from './use-shortened-words.ts'
import classes from './feeds.module.css'

interface Props {
  feeds: readonly Feed[]
  lookup: PostLookup
  onEdit: (feed: Feed) => void
  onRenewed: (made: MadeFeed) => void
}

/** Feeds in use: what is in them, how far they reach, when they were last fetched, and the ways to change and stop them. */
export function FeedList({ feeds, lookup, onEdit, onRenewed }: Props) {
  const { t } = useTranslation(['feeds', 'common'])
  const { language, zone, today, me } = useWorkspace()
  const renew = useChange(trpc.feed.renew.mutationOptions(), { isUndoable: false })
  const revoke = useChange(trpc.feed.revoke.mutationOptions(), {
    isUndoable: false,
    done: (_answer, { id }) => t('revoked', { name: feeds.find((feed) => feed.id === id)?.name ?? '' }),
  })
  const when = (instant: string) => formatInstant(instant, language, zone)
  const day = (date: string) => formatDate(date, language, 'words')
  const contents = useContents(lookup)
  const shortenedWords = useShortenedWords()

  function reachOf(feed: Feed): string {
    const { from, until } = feedDays(feed.reach, today)
    return t('reaches', { from: day(from), until: day(until) })
  }
  async function handleRenew(id: string): Promise<void> {
    const made = await renew.run({ id })
    if (made !== undefined) onRenewed(made)
  }

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
              <Text>{reachOf(feed)}</Text>
              {feed.shortened && <Text>{shortenedWords(feed)}</Text>}
              <Text c='dimmed' size='xs'>
                {feed.personId !== me.id &&
                  `${t('of', { name: lookup.people.get(feed.personId)?.name ?? t('common:nobody') })} · `}
                {feed.lastUsedAt === null ? t('neverUsed') : t('lastUsed', { when: when(feed.lastUsedAt) })}
                {' · '}
                {t('madeOn', { when: when(feed.createdAt) })}
              </Text>
            </div>
            <Group gap='xs'>
              <Button
                variant='default'
                size='compact-md'
                aria-label={t('editOf', { name: feed.name })}
                onClick={() => onEdit(feed)}
              >
                {t('common:edit')}
              </Button>
              <ConfirmButton
                label={t('renew')}
                aria-label={t('renewOf', { name: feed.name })}
                question={t('renewQuestion', { name: feed.name })}
                confirmLabel={t('renew')}
                onConfirm={() => handleRenew(feed.id)}
                variant='default'
                size='compact-md'
              />
              <ConfirmButton
                label={t('revoke')}
                aria-label={t('revokeOf', { name: feed.name })}
                question={t('revokeQuestion', { name: feed.name })}
                confirmLabel={t('revoke')}
                onConfirm={() => revoke.run({ id: feed.id })}
                variant='default'
                size='compact-md'
              />
            </Group>
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
