import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Outputs } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { PostList } from '../../shared/posts/post-list.tsx'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import list from '../../ui/list.module.css'
import classes from './search-results.module.css'

interface Props {
  found: Outputs['post']['search']
  /** The words that were sought. */
  text: string
  lookup: PostLookup
  onOpen: () => void
}

/** Posts first, the latest on top, and then the ideas that no post carries yet. */
export function SearchResults({ found: { posts, postCount, ideas }, text, lookup, onOpen }: Props) {
  const { t } = useTranslation('calendar')
  const { workspaceId } = useWorkspace()
  if (postCount + ideas.length === 0) {
    return (
      <Text c='dimmed' role='status'>
        {t('search.nothing', { text })}
      </Text>
    )
  }
  return (
    <Stack gap='xs'>
      {postCount > 0 && (
        <section>
          <Text c='dimmed' size='sm' role='status'>
            {postCount > posts.length
              ? t('search.shown', { most: posts.length, count: postCount })
              : t('search.posts', { count: postCount })}
          </Text>
          <PostList key={text} posts={posts} lookup={lookup} onOpen={onOpen} />
        </section>
      )}
      {ideas.length > 0 && (
        <section>
          <Text c='dimmed' size='sm' role='status'>
            {t('search.ideas', { count: ideas.length })}
          </Text>
          <ul className={list.divided}>
            {ideas.map(({ id, title }) => (
              <li key={id}>
                <Link
                  to='/w/$workspaceId/calendar'
                  params={{ workspaceId }}
                  search={{ tray: id }}
                  className={classes.idea}
                  onClick={onOpen}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  )
}
