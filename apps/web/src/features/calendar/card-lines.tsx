import type { LocalTime, PostCard as Post } from '@cadans/domain'
import { Link2 } from 'lucide-react'
import { StatusMark } from '../../shared/posts/status-mark.tsx'
import { useCalendarScene } from './calendar-context.ts'
import {
  Amount,
  ChannelLetters,
  InvitingSign,
  LateSign,
  Owner,
  PauseSign,
  RubricName,
  StatusSign,
  Title,
  useTone,
} from './card-parts.tsx'
import classes from './post-card.module.css'
import { useStateWords } from './use-state-words.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { InitialsMark } from '../../ui/initials-mark.tsx'

interface Props {
  post: Post
  landing?: LocalTime | undefined
}

function When({ post, landing }: Props) {
  return (
    <>
      <time className={classes.time} data-landing={landing !== undefined || undefined}>
        {landing ?? post.time}
      </time>
      <ChannelLetters post={post} />
      <PauseSign post={post} />
    </>
  )
}

/** In the month: two lines of title, and room at the right for a picture. */
export function MonthLines({ post, landing }: Props) {
  return (
    <div className={classes.words}>
      <div className={classes.top} aria-hidden='true'>
        <When post={post} landing={landing} />
        <span className={classes.signs}>
          <Amount post={post} />
          {post.familyId !== null && <Link2 size={10} className={classes.extra} />}
          <InvitingSign post={post} />
          <LateSign post={post} />
          <StatusSign post={post} />
          <Owner post={post} />
        </span>
      </div>
      <RubricName post={post} />
      <Title post={post} />
    </div>
  )
}

/** Beside others at the same hour: what does not fit goes, see the style sheet. */
export function HourLines({ post, landing }: Props) {
  return (
    <>
      <div className={classes.top} aria-hidden='true'>
        <When post={post} landing={landing} />
        <span className={classes.signs}>
          <Amount post={post} />
          <InvitingSign post={post} />
          <LateSign post={post} />
          <StatusMark status={post.status} />
          <Owner post={post} />
        </span>
      </div>
      <Title post={post} />
    </>
  )
}

/** In the week: all of its title, and how far it is in words. */
export function WeekLines({ post, landing }: Props) {
  const { lookup } = useCalendarScene()
  const owner = findIn(lookup.people, post.ownerId)
  const isLate = useTone(post) === 'late'
  const words = useStateWords()(post)
  return (
    <div className={classes.words}>
      <div className={classes.top} aria-hidden='true'>
        <When post={post} landing={landing} />
        <span className={classes.signs}>
          <Amount post={post} />
          {post.familyId !== null && <Link2 size={11} />}
          <InvitingSign post={post} />
        </span>
      </div>
      <RubricName post={post} />
      <Title post={post} />
      <div className={classes.foot} data-late={isLate || undefined} aria-hidden='true'>
        <StatusMark status={post.status} />
        <span className={classes.stateWords}>{words}</span>
        {owner && <InitialsMark name={owner.name} size={20} silent />}
      </div>
    </div>
  )
}
