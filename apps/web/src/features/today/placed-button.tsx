import { cardOf, type Post, statusObstacle } from '@cadans/domain'
import { ActionIcon, Button, Text } from '@mantine/core'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import type { PostLookup } from '../../shared/posts/post-lookup.ts'
import { useCircumstances } from '../../shared/posts/use-circumstances.ts'
import classes from './today.module.css'

interface Props {
  post: Post
  lookup: PostLookup
  /** The filled button of the page. */
  isMain: boolean
}

/** Says that a post is online, and asks nothing: the toast takes it back. */
export function PlacedButton({ post, lookup, isMain }: Props) {
  const { t } = useTranslation(['today', 'posts'])
  const { today } = useWorkspace()
  const may = useMay()
  const circumstances = useCircumstances(lookup)
  const { id, version, title, date, loadedIn } = post
  const update = useChange(trpc.post.update.mutationOptions(), { done: () => t('placed', { title }) })
  const obstacle = statusObstacle(cardOf(post), 'published', circumstances)
  if (!may.change(post)) return null
  if (obstacle !== null) return <Text className={classes.note ?? ''}>{t(`posts:obstacle.${obstacle}`)}</Text>
  const isAsked = loadedIn !== '' && date <= today
  const place = () => void update.run({ id, version, patch: { status: 'published' } })
  if (!isMain && !isAsked) {
    return (
      <ActionIcon
        variant='default'
        size='input-sm'
        loading={update.isPending}
        aria-label={t('placeOf', { title })}
        title={t('place')}
        onClick={place}
      >
        <Check size={16} aria-hidden />
      </ActionIcon>
    )
  }
  return (
    <>
      {isAsked && <span className={classes.note}>{t('isOnline')}</span>}
      <Button
        variant={isMain ? 'filled' : 'default'}
        loading={update.isPending}
        leftSection={<Check size={16} aria-hidden />}
        aria-label={`${t(isAsked ? 'placeYes' : 'place')}: ${title}`}
        onClick={place}
      >
        {t(isAsked ? 'placeYes' : 'place')}
      </Button>
    </>
  )
}
