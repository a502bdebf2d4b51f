import { cardOf, nextStatus, type Status, statusObstacle } from '@cadans/domain'
import { ActionIcon, Button, Menu, Text } from '@mantine/core'
import { CalendarClock, Copy, EllipsisVertical, Lightbulb, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useToasts } from '../../lib/use-toasts.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { AloneLine } from '../approval/alone-line.tsx'
import { AnswerButtons } from '../approval/answer-buttons.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { useCircumstances } from '../../shared/posts/use-circumstances.ts'
import { StatusFlow } from './status-flow.tsx'
import { useStatusChange } from './use-status-change.tsx'

interface Props {
  onMove: () => void
  onClose: () => void
}

/** How far it is, the next step as the one filled button, and the rest in a menu. */
export function PostFoot({ onMove, onClose }: Props) {
  const { change, questions } = useStatusChange()
  return (
    <>
      <StatusFlow onChange={change} />
      <Next change={change} />
      <Saved />
      <PostMenu onMove={onMove} onClose={onClose} />
      {questions}
    </>
  )
}

/** What is to be done next, or why it cannot be yet. */
function Next({ change }: { change: (status: Status) => void }) {
  const { t } = useTranslation('posts')
  const { language } = useWorkspace()
  const { post, basis, editor } = useOpenPost()
  const may = useMay()
  const circumstances = useCircumstances(basis.lookup)
  const next = nextStatus(post.status, circumstances)
  const obstacle = next === null ? null : statusObstacle(cardOf(post), next, circumstances)
  if (post.status === 'review') return <AnswerButtons />
  if (!may.change(post)) return <Word>{t('inspector.readOnly')}</Word>
  if (obstacle !== null) {
    return (
      <Word>
        {obstacle === 'post.publishedAhead'
          ? t('next.publishedFrom', { day: formatDate(post.date, language) })
          : t(`obstacle.${obstacle}`)}
      </Word>
    )
  }
  if (next === null || next === 'open' || next === 'skipped') return null
  return (
    <>
      {next === 'approved' && <AloneLine />}
      <Button data-next-step loading={editor.isSaving} title={t('next.keys')} onClick={() => change(next)}>
        {t(`next.${next}`)}
      </Button>
    </>
  )
}

function Word({ children }: { children: ReactNode }) {
  return (
    <Text size='sm' c='dimmed' flex={1}>
      {children}
    </Text>
  )
}

function Saved() {
  const { t } = useTranslation('tactic')
  const { savedAt } = useOpenPost().editor
  return (
    <Text size='sm' c='dimmed' role='status'>
      {savedAt !== null && t('save.savedAt', { time: savedAt })}
    </Text>
  )
}

function PostMenu({ onClose, onMove }: Props) {
  const { t } = useTranslation('posts')
  const { post, editor } = useOpenPost()
  const toasts = useToasts()
  const may = useMay()
  const release = useChange(trpc.post.release.mutationOptions(), { done: () => t('inspector.released') })
  const remove = useChange(trpc.post.remove.mutationOptions(), { done: () => t('inspector.removed') })
  const seen = async () => ({ id: post.id, version: await editor.settled() })
  const isMine = may.change(post)
  const canRelease = post.title !== '' && post.status !== 'published'

  async function leaveAfter(done: Promise<unknown>): Promise<void> {
    if ((await done) !== undefined) onClose()
  }

  async function copyText(): Promise<void> {
    await navigator.clipboard.writeText(post.copy)
    toasts.told(t('inspector.copied'))
  }

  if (!isMine && post.copy === '') return null
  return (
    <Menu position='top-end'>
      <Menu.Target>
        <ActionIcon variant='default' size='input-sm' ms='auto' aria-label={t('inspector.actions')}>
          <EllipsisVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isMine && post.status !== 'published' && (
          <Menu.Item leftSection={<CalendarClock size={15} aria-hidden />} onClick={onMove}>
            {t('inspector.move')}
          </Menu.Item>
        )}
        {post.copy !== '' && (
          <Menu.Item leftSection={<Copy size={15} aria-hidden />} onClick={() => void copyText()}>
            {t('inspector.copyText')}
          </Menu.Item>
        )}
        {isMine && canRelease && (
          <Menu.Item
            leftSection={<Lightbulb size={15} aria-hidden />}
            onClick={() => void leaveAfter(seen().then(release.run))}
          >
            {t('inspector.toIdeas')}
          </Menu.Item>
        )}
        {isMine && post.status !== 'skipped' && post.status !== 'published' && (
          <Menu.Item
            leftSection={<X size={15} aria-hidden />}
            onClick={() => void editor.save({ status: 'skipped' })}
          >
            {t('inspector.skip')}
          </Menu.Item>
        )}
        {isMine && (
          <Menu.Item
            color='red'
            leftSection={<Trash2 size={15} aria-hidden />}
            onClick={() => void leaveAfter(seen().then((one) => remove.run({ posts: [one] })))}
          >
            {t('inspector.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
