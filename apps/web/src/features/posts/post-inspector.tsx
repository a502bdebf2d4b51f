import type { Id } from '@cadans/domain'
import { Button, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { readRefusal } from '../../lib/refusal.ts'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Inspector } from '../../ui/inspector.tsx'
import { ReadOnly } from '../../ui/read-only.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useAnswer } from '../approval/use-answer.ts'
import type { FilterList } from '../../lib/addresses/calendar-search.ts'
import { CommentSection } from '../comments/comment-section.tsx'
import { PausedNotice } from '../pause/paused-notice.tsx'
import { AskedFields } from './asked-fields.tsx'
import { CopyField } from './copy-field.tsx'
import { OpenPostProvider, useOpenPost } from '../../shared/open-post/editor-context.ts'
import { FamilyLinks } from './family-links.tsx'
import { OpenPlace } from './open-place.tsx'
import { PostChips } from './post-chips.tsx'
import { PostFields } from './post-fields.tsx'
import { PostFoot } from './post-foot.tsx'
import { PostHistory } from './post-history.tsx'
import { StaleNotice } from './stale-notice.tsx'
import { useTyped } from '../../shared/open-post/use-typed.ts'
import { usePostEditor } from '../../shared/open-post/use-post-editor.ts'
import type { PostBasis } from '../../shared/posts/use-post-basis.ts'
import { useInspectorKeys } from './use-inspector-keys.ts'
import { useWritingFocus } from './use-writing-focus.ts'
import { WhyHere } from './why-here.tsx'
import { WritingAids } from './writing-aids.tsx'
import { GrowingText } from '../../ui/growing-text.tsx'
import classes from './post-inspector.module.css'

/** Asked for on a post that went out only, so it does not weigh on the calendar. */
const OwnResult = lazy(async () => ({ default: (await import('../results/own-result.tsx')).OwnResult }))

type OpenedPost = Outputs['post']['get']

interface Props {
  postId: Id
  basis: PostBasis
  onClose: () => void
  onMove: (post: OpenedPost) => void
  onFollow: (list: FilterList, id: string) => void
  /** Opens another post, of the same family. */
  onOpen: (id: Id) => void
}

/** The selected post, read and written in one place: what it is at a glance, its text first, and below that all there is beside it. */
export function PostInspector({ postId, onClose, ...rest }: Props) {
  const { t } = useTranslation('posts')
  const { workspaceId } = useWorkspace()
  const query = useQuery(trpc.post.get.queryOptions({ workspaceId, id: postId }))
  if (query.data !== undefined) return <OpenedInspector post={query.data} onClose={onClose} {...rest} />
  const isGone = query.error !== null && readRefusal(query.error).code === 'row.notFound'
  return (
    <Inspector opened onClose={onClose} title={isGone ? t('inspector.gone') : t('inspector.loading')}>
      {isGone && (
        <Button variant='default' onClick={onClose}>
          {t('inspector.back')}
        </Button>
      )}
      {query.error !== null && !isGone && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <LinesSkeleton lines={12} />}
    </Inspector>
  )
}

type OpenedProps = Omit<Props, 'postId'> & { post: OpenedPost }

function OpenedInspector({ post, basis, onClose, onMove, onFollow, onOpen }: OpenedProps) {
  const editor = usePostEditor(post)
  const open = useMemo(() => ({ post, basis, editor }), [post, basis, editor])
  const isReader = !useMay().change(post)
  const inside = useRef<HTMLDivElement>(null)
  const { settled } = editor
  useInspectorKeys(inside, onClose)
  useWritingFocus(inside, post.id)

  return (
    <OpenPostProvider value={open}>
      <Inspector
        opened
        onClose={onClose}
        title={
          <ReadOnly when={isReader}>
            <TitleField key={editor.edition} />
          </ReadOnly>
        }
        foot={
          <PostFoot
            onMove={() => void settled().then((version) => onMove({ ...post, version }))}
            onClose={onClose}
          />
        }
      >
        {/* On a phone the sheet gives focus here, and not to the title, which would bring up the keyboard. */}
        <Stack
          key={editor.edition}
          gap={10}
          ref={inside}
          tabIndex={-1}
          data-autofocus
          className={classes.body ?? ''}
        >
          <Remarks />
          <ReadOnly when={isReader}>
            <PostChips />
          </ReadOnly>
          <Writing isReader={isReader} />
          <FamilyLinks onOpen={onOpen} />
          <WhyHere onFollow={onFollow} />
          <WritingAids />
          <ReadOnly when={isReader}>
            <PostFields />
          </ReadOnly>
          <Afterwards isReader={isReader} />
        </Stack>
      </Inspector>
    </OpenPostProvider>
  )
}

/** What has to be known before anything is written. */
function Remarks() {
  const { t } = useTranslation('approval')
  const { post, basis } = useOpenPost()
  return (
    <>
      <StaleNotice />
      <PausedNotice post={post} closedDays={basis.strategy.closedDays} />
      {post.sentBack && <Text className={classes.sentBack ?? ''}>{t('sentBack')}</Text>}
    </>
  )
}

/** The text, or what an open place can become. */
function Writing({ isReader }: { isReader: boolean }) {
  const { post, basis } = useOpenPost()
  const isWhole = useAnswer(post, basis.lookup).mayAnswer
  if (post.status === 'open') return <OpenPlace />
  return (
    <ReadOnly when={isReader}>
      <CopyField isWhole={isWhole} />
      <AskedFields />
    </ReadOnly>
  )
}

/** What comes after the writing: its figures, what people say of it, and what it was before. */
function Afterwards({ isReader }: { isReader: boolean }) {
  const { today } = useWorkspace()
  const { post, basis } = useOpenPost()
  const isOpenPlace = post.status === 'open'
  return (
    <>
      {(post.status === 'published' || (post.date < today && !isOpenPlace)) && (
        <Suspense fallback={<LinesSkeleton lines={2} />}>
          <OwnResult />
        </Suspense>
      )}
      {!isOpenPlace && <CommentSection postId={post.id} people={basis.strategy.people} />}
      <ReadOnly when={isReader}>
        <PostHistory />
      </ReadOnly>
    </>
  )
}

/** The title, to be typed over where it stands. */
function TitleField(): ReactNode {
  const { t } = useTranslation(['posts', 'words'])
  const { post, editor } = useOpenPost()
  const draft = useTyped({ postId: post.id, name: 'title' }, post.title, (title, from) =>
    editor.save({ title }, { title: from }),
  )
  if (post.status === 'open') return t('words:openPlace')
  return (
    <GrowingText
      aria-label={t('field.title')}
      variant='unstyled'
      minRows={1}
      maxRows={4}
      dir='auto'
      maxLength={200}
      value={draft.value}
      classNames={{ input: classes.title ?? '' }}
      // A title is one line, however it is shown: Enter saves it.
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        void draft.commit()
      }}
      onChange={(event) => draft.type(event.currentTarget.value.replace(/\n/gu, ' '))}
      onBlur={() => void draft.commit()}
    />
  )
}
