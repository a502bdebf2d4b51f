import { isLate, type PostCard } from '@cadans/domain'
import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from './post-lookup.ts'
import { PostRow } from './post-row.tsx'
import list from '../../ui/list.module.css'
import classes from './post-list.module.css'

interface Props {
  posts: readonly PostCard[]
  lookup: PostLookup
  /** How many stand there before "show all". */
  most?: number
  /** When one is followed into the calendar. */
  onOpen?: () => void
}

/** Posts as lines, each a way into the calendar. */
export function PostList({ posts, lookup, most = 8, onOpen }: Props) {
  const { t } = useTranslation('today')
  const { zone } = useWorkspace()
  const [isWhole, setWhole] = useState(false)
  const now = localNow(zone)
  const shown = isWhole ? posts : posts.slice(0, most)
  return (
    <>
      <ul className={`${list.divided} ${classes.list}`}>
        {shown.map((post) => (
          <li key={post.id}>
            <PostRow post={post} lookup={lookup} isLate={isLate(post, now)} {...(onOpen && { onOpen })} />
          </li>
        ))}
      </ul>
      {shown.length < posts.length && (
        <UnstyledButton className={classes.more} onClick={() => setWhole(true)}>
          {t('showAll', { count: posts.length })}
        </UnstyledButton>
      )}
    </>
  )
}
