import type { Id } from '@cadans/domain'
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import type { Outputs } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ChannelMark } from '../../ui/channel-mark.tsx'
import { obstacleSentence } from '../../shared/obstacles/obstacle-sentence.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { DifferenceGroup } from './difference-group.tsx'
import { useWords } from '../../lib/use-words.ts'
import classes from './plan.module.css'

type Misplaced = Outputs['plan']['propose']['misplaced'][number]

export interface MisplacedListProps {
  posts: readonly Misplaced[]
  /** Those that may move. */
  ticked: readonly Id[]
  onTick: (ids: readonly Id[]) => void
}

/** Standing posts whose moment the tactic forbids by now: they move only where ticked. */
export function MisplacedList({ posts, ticked, onTick }: MisplacedListProps) {
  const { t } = useTranslation('plan')
  const known = new Set(ticked)
  const on = posts.filter(({ postId }) => known.has(postId)).length
  return (
    <DifferenceGroup
      kind='misplaced'
      count={posts.length}
      items={posts}
      startsOpen={posts.length < 12}
      head={
        <Checkbox
          className={classes.tickAll ?? ''}
          label={t('misplaced.all')}
          description={t('misplaced.text')}
          checked={on === posts.length}
          indeterminate={on > 0 && on < posts.length}
          onChange={({ currentTarget }) =>
            onTick(currentTarget.checked ? posts.map(({ postId }) => postId) : [])
          }
        />
      }
      renderItem={(post) => (
        <MisplacedLine
          key={post.postId}
          post={post}
          isTicked={known.has(post.postId)}
          onTick={(isTicked) =>
            onTick(isTicked ? [...ticked, post.postId] : ticked.filter((id) => id !== post.postId))
          }
        />
      )}
    />
  )
}

interface MisplacedLineProps {
  post: Misplaced
  isTicked: boolean
  onTick: (isTicked: boolean) => void
}

function MisplacedLine({ post, isTicked, onTick }: MisplacedLineProps) {
  const t = useWords()
  const { language } = useWorkspace()
  const lookup = usePostBasis().basis?.lookup
  const channel = lookup?.channels.get(post.channelId)
  const theme = lookup === undefined ? undefined : findIn(lookup.themes, post.themeId)
  const when = ({ date, time }: Misplaced['from']) => `${formatDate(date, language)} ${time}`
  const name = post.title || theme?.name || t('plan:noTheme')
  const words = { t, language, channel: channel?.name ?? '' }
  return (
    <li className={classes.item}>
      <span
        className={classes.stripe}
        style={{ background: theme === undefined ? 'var(--line)' : `var(--theme-${theme.colour})` }}
      />
      <span className={classes.when}>
        {channel !== undefined && <ChannelMark platform={channel.platform} name={channel.name} />}
        {name}
      </span>
      <span />
      <Checkbox
        className={classes.what ?? ''}
        label={t('plan:misplaced.move', { from: when(post.from), to: when(post.to) })}
        aria-label={t('plan:misplaced.moveNamed', { name, from: when(post.from), to: when(post.to) })}
        checked={isTicked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span className={classes.was}>
        {post.obstacles.map((obstacle) => obstacleSentence(obstacle, words)).join(' ')}
      </span>
    </li>
  )
}
