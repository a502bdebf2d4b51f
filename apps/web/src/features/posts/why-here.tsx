import { doesReasonHold, type Reason } from '@cadans/domain'
import { useTranslation } from 'react-i18next'
import { useReasonSentence } from '../../shared/reasons/use-reason-sentence.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import classes from './why-here.module.css'

/** So many reasons stand in sight: when, what about, and one more. */
const SHOWN = 3

/** Why the post stands where it stands: the planner's reasons, or who put it there. */
export function WhyHere() {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const isMoved = post.movedBy !== null
  const mover = findIn(basis.lookup.people, post.movedBy)
  const reasons = post.reasons.filter((reason) => doesReasonHold(reason, post))
  return (
    <section className={classes.why}>
      <h3 className={classes.title}>{t('why.title')}</h3>
      {isMoved && <p>{mover ? t('why.movedBy', { name: mover.name }) : t('why.movedByNobody')}</p>}
      {post.placeKey === null && post.reasons.length === 0 && <p>{t('why.byHand')}</p>}
      <Reasons reasons={reasons.slice(0, SHOWN)} />
      {reasons.length > SHOWN && (
        <details className={classes.more}>
          <summary>{t('why.more', { count: reasons.length - SHOWN })}</summary>
          <Reasons reasons={reasons.slice(SHOWN)} />
        </details>
      )}
      {post.placeKey !== null && post.pinned && <p className={classes.dim}>{t('why.pinned')}</p>}
    </section>
  )
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const reasonSentence = useReasonSentence()
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason.code}>{reasonSentence(reason)}</li>
      ))}
    </ul>
  )
}
