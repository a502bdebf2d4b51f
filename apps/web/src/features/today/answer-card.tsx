import type { Comment, PostCard } from '@cadans/domain'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import type { Inbox } from '../../lib/use-inbox.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { CommentText } from '../../shared/mentions/comment-text.tsx'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { useAnswers } from '../../shared/posts/use-answers.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { Section } from '../../ui/section.tsx'
import { Mention } from '../inbox/mention.tsx'
import type { Scope } from './scope.ts'
import type { TodayView } from './today-view.ts'
import { WholeList } from './whole-list.tsx'
import { WorkRow } from './work-row.tsx'
import classes from './today.module.css'

interface Props {
  posts: readonly PostCard[]
  basis: PostBasis
  now: TodayView['now']
  scope: Scope
  mentions: Inbox['mentions']
  onSeen: (commentIds: readonly string[]) => void
}

/** What waits for an answer: posts to say yes to, posts that came back, and what somebody said. Not there when nothing does. */
export function AnswerCard({ posts, basis, now, scope, mentions, onSeen }: Props) {
  const { t } = useTranslation(['today', 'approval'])
  const shown = new Set(posts.map(({ id }) => id))
  const loose = mentions.filter(({ post }) => !shown.has(post.id))
  const count = posts.length + loose.length
  if (count === 0) return null
  return (
    <Section title={scope === 'mine' ? t('approval:inbox.title') : t('toAnswerAll')} count={count}>
      <WholeList posts={posts}>
        {(post) => (
          <WorkRow
            key={post.id}
            post={post}
            lookup={basis.lookup}
            now={now}
            showsOwner
            said={<Said comments={mentions.filter((one) => one.post.id === post.id)} basis={basis} />}
          >
            <Answers post={post} basis={basis} />
          </WorkRow>
        )}
      </WholeList>
      {loose.length > 0 && (
        <ul className={classes.mentions} aria-label={t('approval:inbox.mentions')}>
          {loose.map((mention) => (
            <Mention
              key={mention.comment.id}
              mention={mention}
              basis={basis}
              onSeen={() => onSeen([mention.comment.id])}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Said({ comments, basis }: { comments: readonly { comment: Comment }[]; basis: PostBasis }) {
  return comments.map(({ comment }) => (
    <div key={comment.id} className={classes.said}>
      <CommentText text={comment.text} people={basis.strategy.people} />
    </div>
  ))
}

/** Read it, say yes to it, or change what came back; to whom it waits for another, on whom. */
function Answers({ post, basis }: { post: PostCard; basis: PostBasis }) {
  const { t } = useTranslation(['today', 'approval'])
  const may = useMay()
  const { mayAnswer, obstacle } = useAnswers(basis.lookup)
  const approve = useChange(trpc.approval.approve.mutationOptions(), { done: () => t('approval:approved') })
  const { id, version, title } = post
  if (post.status !== 'review') {
    return (
      <>
        <span className={classes.status}>{t('approval:inbox.sentBack')}</span>
        <ToPost post={post} label={t(may.change(post) ? 'adjust' : 'read')} />
      </>
    )
  }
  const reader = findIn(basis.lookup.people, post.reviewerId)
  const isTheirs = mayAnswer(post)
  return (
    <>
      {!isTheirs && reader && <span className={classes.status}>{t('with', { name: reader.name })}</span>}
      <ToPost post={post} label={t('read')} />
      {isTheirs && obstacle(post) === null && (
        <Button
          variant='default'
          size='compact-md'
          loading={approve.isPending}
          leftSection={<Check size={15} aria-hidden />}
          aria-label={t('approveOf', { title })}
          onClick={() => void approve.run({ id, version })}
        >
          {t('approve')}
        </Button>
      )}
    </>
  )
}

function ToPost({ post, label }: { post: PostCard; label: string }) {
  const { workspaceId } = useWorkspace()
  return (
    <Button
      variant='default'
      size='compact-md'
      aria-label={`${label}: ${post.title}`}
      renderRoot={(props) => (
        <Link
          to='/w/$workspaceId/calendar'
          params={{ workspaceId }}
          search={{ post: post.id, date: post.date }}
          {...props}
        />
      )}
    >
      {label}
    </Button>
  )
}
