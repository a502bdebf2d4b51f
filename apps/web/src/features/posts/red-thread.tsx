import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FilterList } from '../../lib/addresses/calendar-search.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn, goalsOf } from '../../shared/posts/post-lookup.ts'
import classes from './red-thread.module.css'
import { useMay } from '../../lib/may.ts'

interface Props {
  /** Shows all posts that share a link of the thread. */
  onFollow: (list: FilterList, id: string) => void
}

/** From the post to its key message and goal: each link shows the other posts that hang on it. */
export function RedThread({ onFollow }: Props) {
  const { t } = useTranslation(['posts', 'words'])
  const {
    post,
    basis: { lookup },
  } = useOpenPost()
  const may = useMay()
  const message = findIn(lookup.messages, post.messageId)
  const theme = findIn(lookup.themes, post.themeId)
  const segment = findIn(lookup.segments, post.segmentId)
  const goals = goalsOf(post, lookup)
  if (message === undefined && goals.length === 0) {
    return <p className={classes.loose}>{t(may.change(post) ? 'thread.none' : 'thread.noneReader')}</p>
  }
  return (
    <dl className={classes.thread} aria-label={t('thread.label')}>
      {message && (
        <Link
          label={t('thread.message')}
          text={message.text}
          isMain
          onFollow={() => onFollow('messageIds', message.id)}
        />
      )}
      {goals.map((goal) => (
        <Link
          key={goal.id}
          label={`${t('thread.goal')} · ${t(`words:goalKind.${goal.kind}`)}`}
          text={goal.name}
          onFollow={() => onFollow('goalIds', goal.id)}
        />
      ))}
      {theme && (
        <Link label={t('thread.theme')} text={theme.name} onFollow={() => onFollow('themeIds', theme.id)} />
      )}
      {segment && (
        <Link
          label={t('thread.segment')}
          text={segment.name}
          onFollow={() => onFollow('segmentIds', segment.id)}
        />
      )}
    </dl>
  )
}

interface LinkProps {
  label: string
  text: string
  isMain?: boolean
  onFollow: () => void
}

function Link({ label, text, isMain = false, onFollow }: LinkProps) {
  const { t } = useTranslation('posts')
  return (
    <div className={classes.link}>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>
        <UnstyledButton
          className={classes.text ?? ''}
          data-main={isMain || undefined}
          title={t('thread.showAll')}
          onClick={onFollow}
        >
          {text}
        </UnstyledButton>
      </dd>
    </div>
  )
}
