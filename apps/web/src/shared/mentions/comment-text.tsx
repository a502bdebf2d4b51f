import { commentParts, type Person } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import classes from './comment-text.module.css'

/** What was said, as text and nothing but text, with the present names of whom it mentions. */
export function CommentText({ text, people }: { text: string; people: readonly Person[] }) {
  const { t } = useTranslation('comments')
  return (
    <p className={classes.text} dir='auto'>
      {commentParts(text).map((part, index) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <span key={index} className={classes.mention}>
            @{people.find(({ id }) => id === part.personId)?.name ?? t('somebody')}
          </span>
        ),
      )}
    </p>
  )
}
