import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { useOpenPost } from '../posts/editor-context.ts'
import { findIn } from '../posts/post-lookup.ts'

/** Asks whom to ask: whoever was asked before, or else the first colleague. */
export function AskDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['approval', 'posts'])
  const { me } = useWorkspace()
  const { post, basis, editor } = useOpenPost()
  const { people } = basis.strategy
  const asked = findIn(basis.lookup.people, post.reviewerId)
  const [chosen, setChosen] = useState<string | null>(null)
  const reviewerId = chosen ?? asked?.id ?? people.find(({ id }) => id !== me.id)?.id ?? me.id
  const ask = useChange(trpc.approval.ask.mutationOptions(), {
    done: (_answer, input) =>
      t('ask.done', { name: findIn(basis.lookup.people, input.reviewerId)?.name ?? '' }),
  })

  async function submit(): Promise<void> {
    const seen = { id: post.id, version: await editor.settled() }
    if ((await ask.run({ ...seen, reviewerId })) !== undefined) onClose()
  }

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('ask.title')}
      size='sm'
      closeButtonProps={{ 'aria-label': t('posts:inspector.close') }}
    >
      <Stack gap='md'>
        <Select
          data-autofocus
          label={t('ask.whom')}
          description={t('ask.hint')}
          allowDeselect={false}
          searchable={people.length > 8}
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={reviewerId}
          onChange={setChosen}
        />
        <Group justify='flex-end' gap='xs'>
          <Button variant='default' onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={ask.isPending} onClick={() => void submit()}>
            {t('ask.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
