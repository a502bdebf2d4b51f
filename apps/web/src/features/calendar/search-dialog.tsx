import { filterLimits } from '@cadans/domain'
import { Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { PostList } from '../post-list/post-list.tsx'
import type { PostLookup } from '../posts/post-lookup.ts'

interface Props {
  opened: boolean
  lookup: PostLookup
  onClose: () => void
}

/** Finds posts of all dates and ideas by their words; each opens in the calendar. */
export function SearchDialog({ opened, lookup, onClose }: Props) {
  const { t } = useTranslation('calendar')
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), 200)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('search.title')}
      closeButtonProps={{ 'aria-label': t('search.close') }}
    >
      <Stack gap='sm'>
        <TextInput
          type='search'
          label={t('search.label')}
          description={t('search.hint')}
          leftSection={<Search size={15} aria-hidden />}
          maxLength={filterLimits.text}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {text !== '' && <Results text={text} lookup={lookup} onClose={onClose} />}
      </Stack>
    </Modal>
  )
}

function Results({ text, lookup, onClose }: Omit<Props, 'opened'> & { text: string }) {
  const { t } = useTranslation('calendar')
  const { workspaceId } = useWorkspace()
  const { data, error, refetch } = useQuery(
    trpc.post.search.queryOptions({ workspaceId, text }, { placeholderData: keepPreviousData }),
  )
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <LinesSkeleton lines={4} />
  const { posts, postCount, ideas } = data
  return (
    <Stack gap='xs' aria-live='polite'>
      {postCount + ideas.length === 0 && <Text c='dimmed'>{t('search.nothing', { text })}</Text>}
      {postCount > 0 && (
        <section aria-label={t('search.posts', { count: postCount })}>
          <Text c='dimmed' size='sm'>
            {postCount > posts.length
              ? t('search.shown', { most: posts.length, count: postCount })
              : t('search.posts', { count: postCount })}
          </Text>
          <PostList posts={posts} lookup={lookup} onOpen={onClose} />
        </section>
      )}
      {ideas.length > 0 && (
        <section aria-label={t('search.ideas', { count: ideas.length })}>
          <Text c='dimmed' size='sm'>
            {t('search.ideas', { count: ideas.length })}
          </Text>
          {ideas.map(({ id, title }) => (
            <Link
              key={id}
              to='/w/$workspaceId/calendar'
              params={{ workspaceId }}
              search={{ tray: id }}
              style={{ display: 'block', paddingBlock: 6 }}
              onClick={onClose}
            >
              {title}
            </Link>
          ))}
        </section>
      )}
    </Stack>
  )
}
