import { doesReasonHold } from '@cadans/domain'
import { SimpleGrid } from '@mantine/core'
import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ReasonList } from '../../shared/reasons/reason-list.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn, goalsOf } from '../../shared/posts/post-lookup.ts'
import type { FilterList } from '../../lib/addresses/calendar-search.ts'
import { useMay } from '../../lib/may.ts'
import { ReadOnly } from '../../ui/read-only.tsx'
import { ChoiceField } from './choice-field.tsx'
import { RedThread } from './red-thread.tsx'
import classes from './why-here.module.css'

interface Props {
  /** Shows all posts that share a link of the thread. */
  onFollow: (list: FilterList, id: string) => void
}

/** Why the post stands where it stands and what it serves, folded to one line; opened, what it serves can be changed. */
export function WhyHere({ onFollow }: Props) {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const may = useMay()
  const message = findIn(basis.lookup.messages, post.messageId)
  const goals = goalsOf(post, basis.lookup)
  const serves = [message?.text, goals.map(({ name }) => name).join(', ')].filter(Boolean).join(' → ')
  return (
    <details className={classes.why}>
      <summary className={classes.summary}>
        <ChevronRight size={14} aria-hidden />
        <h3 className={classes.title}>{t('why.title')}</h3>
        <span className={classes.serves}>{serves === '' ? t('why.loose') : serves}</span>
      </summary>
      <div className={classes.all}>
        <RedThread onFollow={onFollow} />
        <AllReasons />
        <ReadOnly when={!may.change(post)}>
          <SimpleGrid cols={2} spacing='xs'>
            <ChoiceField name='messageId' />
            <ChoiceField name='goalId' />
            <ChoiceField name='segmentId' />
            <ChoiceField name='campaignId' />
          </SimpleGrid>
        </ReadOnly>
      </div>
    </details>
  )
}

/** The planner's reasons, or who put it there. */
function AllReasons() {
  const { t } = useTranslation('posts')
  const { post, basis } = useOpenPost()
  const mover = findIn(basis.lookup.people, post.movedBy)
  const reasons = post.reasons.filter((reason) => doesReasonHold(reason, post))
  return (
    <section className={classes.words}>
      {post.movedBy !== null && (
        <p>{mover ? t('why.movedBy', { name: mover.name }) : t('why.movedByNobody')}</p>
      )}
      {post.placeKey === null && post.reasons.length === 0 && <p>{t('why.byHand')}</p>}
      <ReasonList reasons={reasons} className={classes.reasons} />
      {post.placeKey !== null && post.pinned && <p className={classes.dim}>{t('why.pinned')}</p>}
    </section>
  )
}
