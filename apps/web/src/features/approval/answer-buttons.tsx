import { mayApprove } from '@cadans/domain'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from '../posts/editor-context.ts'
import { findIn } from '../posts/post-lookup.ts'
import { SendBackDialog } from './send-back-dialog.tsx'

/** The two answers of whoever may give one; for others, on whom the post waits. */
export function AnswerButtons() {
  const { t } = useTranslation('approval')
  const { me, role, workspace, isAlone } = useWorkspace()
  const { post, basis, editor } = useOpenPost()
  const may = useMay()
  const [isSendingBack, setSendingBack] = useState(false)
  const approve = useChange(trpc.approval.approve.mutationOptions(), { done: () => t('approved') })
  const reviewer = findIn(basis.lookup.people, post.reviewerId)
  const isAsked = may.change(post) || (may.contribute && post.reviewerId === me.id)
  if (
    !isAsked ||
    (workspace.approval === 'required' && !mayApprove(post, { personId: me.id, role, isAlone }))
  ) {
    return (
      <Text size='sm' c='dimmed' flex={1}>
        {reviewer === undefined ? t('waits') : t('waitsFor', { name: reviewer.name })}
      </Text>
    )
  }

  async function sayYes(): Promise<void> {
    await approve.run({ id: post.id, version: await editor.settled() })
  }

  return (
    <>
      <Button loading={approve.isPending} onClick={() => void sayYes()}>
        {t('approve')}
      </Button>
      <Button variant='default' onClick={() => setSendingBack(true)}>
        {t('sendBack.open')}
      </Button>
      <SendBackDialog opened={isSendingBack} onClose={() => setSendingBack(false)} />
    </>
  )
}
