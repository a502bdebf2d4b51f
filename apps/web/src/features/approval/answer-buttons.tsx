import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { AloneLine } from './alone-line.tsx'
import { AskDialog } from './ask-dialog.tsx'
import { SendBackDialog } from './send-back-dialog.tsx'
import { useAnswer } from './use-answer.ts'

/** The two answers of whoever may give one; for others, on whom the post waits. */
export function AnswerButtons() {
  const { t } = useTranslation(['approval', 'posts'])
  const { post, basis, editor } = useOpenPost()
  const { mayAnswer, obstacle } = useAnswer(post, basis.lookup)
  const [isSendingBack, setSendingBack] = useState(false)
  const approve = useChange(trpc.approval.approve.mutationOptions(), { done: () => t('approved') })
  if (!mayAnswer) return <Waiting />

  async function sayYes(): Promise<void> {
    await approve.run({ id: post.id, version: await editor.settled() })
  }

  return (
    <>
      <AloneLine />
      {obstacle === null ? (
        <Button loading={approve.isPending} onClick={() => void sayYes()}>
          {t('approve')}
        </Button>
      ) : (
        <Text size='sm' c='dimmed' flex={1}>
          {t(`posts:obstacle.${obstacle}`)}
        </Text>
      )}
      <Button variant='default' onClick={() => setSendingBack(true)}>
        {t('sendBack.open')}
      </Button>
      <SendBackDialog opened={isSendingBack} onClose={() => setSendingBack(false)} />
    </>
  )
}

/** On whom it waits, and for whoever may change it a way to ask somebody else. */
function Waiting() {
  const { t } = useTranslation('approval')
  const { workspace } = useWorkspace()
  const { post, basis } = useOpenPost()
  const may = useMay()
  const [isAsking, setAsking] = useState(false)
  const mayAsk = may.change(post)
  // Whoever sees to it or asked about it may have been named before that took another pair of eyes.
  const isWaitedFor =
    workspace.approval !== 'required' ||
    (post.reviewerId !== post.ownerId && post.reviewerId !== post.askedBy)
  const reviewer = isWaitedFor ? findIn(basis.lookup.people, post.reviewerId) : undefined
  return (
    <>
      <Text size='sm' c='dimmed' flex={mayAsk ? '1 0 100%' : 1}>
        {reviewer === undefined ? t('waits') : t('waitsFor', { name: reviewer.name })}
      </Text>
      {mayAsk && (
        <Button variant='default' onClick={() => setAsking(true)}>
          {t('ask.again')}
        </Button>
      )}
      <AskDialog opened={isAsking} onClose={() => setAsking(false)} />
    </>
  )
}
