import { hasText, type Id, type Person } from '@cadans/domain'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { LinesSkeleton } from '../../ui/skeletons.tsx'
import { useOpenPost } from '../../shared/open-post/editor-context.ts'
import { findIn } from '../../shared/posts/post-lookup.ts'
import { useReaders } from './use-readers.ts'
import { Dialog } from '../../ui/dialog.tsx'

interface Props {
  opened: boolean
  onClose: () => void
}

/** Asks whom to ask, of those who can answer. */
export function AskDialog({ opened, onClose }: Props) {
  const { t } = useTranslation(['approval', 'posts'])
  const { readers, error, retry } = useReaders(opened)
  return (
    <Dialog opened={opened} onClose={onClose} title={t('ask.title')} size='sm'>
      {readers === undefined && error !== null && <ErrorState error={error} onRetry={retry} />}
      {readers === undefined && error === null && <LinesSkeleton lines={3} />}
      {readers?.length === 0 && <Nobody />}
      {readers !== undefined && readers.length > 0 && <AskForm readers={readers} onClose={onClose} />}
    </Dialog>
  )
}

/** Nobody can answer: what would help. */
function Nobody() {
  const { t } = useTranslation('approval')
  const { workspaceId } = useWorkspace()
  return (
    <Stack gap='md' align='flex-start'>
      <Text>{t('ask.nobody')}</Text>
      <Button
        variant='default'
        renderRoot={(props) => <Link to='/w/$workspaceId/team' params={{ workspaceId }} {...props} />}
      >
        {t('ask.invite')}
      </Button>
    </Stack>
  )
}

function AskForm({ readers, onClose }: { readers: readonly Person[]; onClose: () => void }) {
  const { t } = useTranslation('approval')
  const { me, workspace } = useWorkspace()
  const { post, basis, editor } = useOpenPost()
  const [chosen, setChosen] = useState<Id | null>(null)
  const reviewerId = chosen ?? firstOf(readers, { asked: post.reviewerId, me: me.id })
  const ask = useChange(trpc.approval.ask.mutationOptions(), {
    done: (_answer, input) =>
      t('ask.done', { name: findIn(basis.lookup.people, input.reviewerId)?.name ?? '' }),
  })

  async function submit(): Promise<void> {
    const seen = { id: post.id, version: await editor.settled() }
    if ((await ask.run({ ...seen, reviewerId })) !== undefined) onClose()
  }

  return (
    <Stack gap='md'>
      <Select
        data-autofocus
        label={t('ask.whom')}
        description={t('ask.hint')}
        allowDeselect={false}
        searchable={readers.length > 8}
        data={readers.map(({ id, name }) => ({ value: id, label: name }))}
        value={reviewerId}
        onChange={setChosen}
      />
      {workspace.approval === 'required' && !hasText(post.copy) && (
        <Text size='sm' c='dimmed'>
          {t('ask.withoutText')}
        </Text>
      )}
      <Group justify='flex-end' gap='xs'>
        <Button variant='default' onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button loading={ask.isPending} onClick={() => void submit()}>
          {t('ask.submit')}
        </Button>
      </Group>
    </Stack>
  )
}

/** Whoever was asked before, or else the first colleague. */
function firstOf(readers: readonly Person[], { asked, me }: { asked: Id | null; me: Id }): Id {
  const one = readers.find(({ id }) => id === asked) ?? readers.find(({ id }) => id !== me)
  return one?.id ?? me
}
