import type { Id, LocalDate, LocalTime, Post } from '@cadans/domain'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { Section } from '../../ui/section.tsx'
import { PlaceItem } from './place-item.tsx'
import list from '../../ui/list.module.css'
import classes from './today.module.css'

interface Props {
  posts: readonly Post[]
  lookup: PostLookup
  now: { date: LocalDate; time: LocalTime }
}

/** What goes online today, the overdue first; the first that is not in a tool already lies unfolded. */
export function PlaceCard({ posts, lookup, now }: Props) {
  const { t } = useTranslation('today')
  const [chosen, setChosen] = useState<Id>()
  const open =
    posts.find(({ id }) => id === chosen) ?? posts.find(({ loadedIn }) => loadedIn === '') ?? posts[0]
  return (
    <Section title={t('toPlace')} count={posts.length}>
      {posts.length === 0 ? (
        <Text className={classes.empty ?? ''}>{t('toPlaceEmpty')}</Text>
      ) : (
        <ul className={list.divided}>
          {posts.map((post) => (
            <PlaceItem
              key={post.id}
              post={post}
              lookup={lookup}
              now={now}
              isOpen={post.id === open?.id}
              onOpen={() => setChosen(post.id)}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}
