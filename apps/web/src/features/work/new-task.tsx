import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useWorkspace } from '../../lib/workspace.ts'
import { usePostBasis } from '../../shared/posts/use-post-basis.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Asks for a task of one's own. */
export function NewTask({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('groundwork')
  const { today, me } = useWorkspace()
  const people = usePostBasis().basis?.strategy.people ?? []
  const [title, setTitle] = useState('')
  const [date, setDate] = useState(today)
  const [ownerId, setOwnerId] = useState<string | null>(me.id)
  const save = useChange(trpc.task.save.mutationOptions())

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (title.trim() === '') return
    const task = { version: 0, title, date, ownerId, note: '', doneOn: null }
    if ((await save.run((id) => ({ row: { id, ...task } }))) !== undefined) onClose()
  }

  return (
    <Dialog onClose={onClose} title={t('task.add')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap='sm'>
          <TextInput
            data-autofocus
            required
            label={t('task.field')}
            value={title}
            maxLength={200}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <DateField label={t('task.date')} value={date} onChange={setDate} />
          <Select
            label={t('task.owner')}
            clearable
            value={ownerId}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setOwnerId}
          />
          <Group justify='flex-end'>
            <Button type='submit' loading={save.isPending}>
              {t('task.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
