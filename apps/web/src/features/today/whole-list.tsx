import type { PostCard } from '@cadans/domain'
import { UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import list from '../../ui/list.module.css'
import classes from './today.module.css'

/** So many stand there before one asks for all. */
const MOST = 8

/** Posts as lines, the first few of them until all are asked for. */
export function WholeList({
  posts,
  children,
}: {
  posts: readonly PostCard[]
  children: (post: PostCard) => ReactNode
}) {
  const { t } = useTranslation('today')
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? posts : posts.slice(0, MOST)
  return (
    <>
      <ul className={`${list.divided} ${classes.rows}`}>{shown.map(children)}</ul>
      {shown.length < posts.length && (
        <UnstyledButton className={classes.more ?? ''} onClick={() => setWhole(true)}>
          {t('showAll', { count: posts.length })}
        </UnstyledButton>
      )}
    </>
  )
}
