import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { MentionField } from '../../shared/mentions/mention-field.tsx'
import { toStored } from '../../shared/mentions/mention-text.ts'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Asks what should be different, before a post goes back to whoever makes it. */
export function SendBackDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['approval', 'posts'])
  const { post, basis, editor } = useOpenPost()
  const { people } = basis.strategy
  const [remark, setRemark] = useState('')
  const sendBack = useChange(trpc.approval.sendBack.mutationOptions(), { done: () => t('sendBack.done') })

  async function submit(): Promise<void> {
    const seen = { id: post.id, version: await editor.settled() }
    const said = { ...seen, remark: toStored(remark, people) }
    if ((await sendBack.run((commentId) => ({ ...said, commentId }))) === undefined) return
    setRemark('')
    onClose()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('sendBack.title')}>
      <Stack gap='md'>
        <MentionField
          label={t('sendBack.remark')}
          description={t('sendBack.hint')}
          people={people}
          value={remark}
          onChange={setRemark}
        />
        <Group justify='flex-end' gap='xs'>
          <Button variant='default' onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={remark.trim() === ''} loading={sendBack.isPending} onClick={() => void submit()}>
            {t('sendBack.submit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
