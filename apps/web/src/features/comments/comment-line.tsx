import type { Comment, Person } from '@cadans/domain'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentText } from '../../shared/mentions/comment-text.tsx'
import classes from './comments.module.css'

/** One comment: who, when, whether it is for colleagues only, and for its author the way to change it. */
export function CommentLine({ comment, people }: { comment: Comment; people: readonly Person[] }) {
  const { t } = useTranslation('comments')
  const { me, language, zone } = useWorkspace()
  const [isEditing, setEditing] = useState(false)
  const { id, version, postId } = comment
  const name = people.find((one) => one.id === comment.authorId)?.name ?? t('somebody')
  const save = useChange(trpc.comment.save.mutationOptions(), { done: () => t('saved') })
  const remove = useChange(trpc.comment.remove.mutationOptions(), { done: () => t('removed') })

  return (
    <li className={classes.line} data-internal={comment.isInternal || undefined}>
      <div className={classes.head}>
        <InitialsMark name={name} silent />
        <strong>{name}</strong>
        <time dateTime={comment.createdAt}>{formatInstant(comment.createdAt, language, zone)}</time>
        {comment.editedAt !== null && <span>({t('edited')})</span>}
        {comment.isInternal && <span className={classes.mark}>{t('internalMark')}</span>}
      </div>
      {isEditing ? (
        <CommentForm
          label={t('editLabel')}
          submit={t('save')}
          people={people}
          start={comment}
          onCancel={() => setEditing(false)}
          onSave={async (said) => {
            const answer = await save.run({ comment: { id, version, postId, ...said } })
            if (answer !== undefined) setEditing(false)
            return answer !== undefined
          }}
        />
      ) : (
        <CommentText text={comment.text} people={people} />
      )}
      {comment.authorId === me.id && !isEditing && (
        <div className={classes.own}>
          <Button variant='subtle' size='compact-xs' onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
          <Button
            variant='subtle'
            size='compact-xs'
            loading={remove.isPending}
            onClick={() => void remove.run({ id, version })}
          >
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  )
}
