import { addDays } from '@cadans/domain'
import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../lib/format.ts'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useFieldErrors } from '../../lib/use-sentences.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** Today and this many days after it, unless somebody says otherwise. */
const DAYS_AFTER = 2

interface Props {
  opened: boolean
  onClose: () => void
}

/** "Pause everything…": from when, until when, and why if that may be said. */
export function PauseDialog({ opened, onClose }: Props) {
  const { t } = useTranslation('pause')
  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')} size='sm'>
      <PauseForm onClose={onClose} />
    </Dialog>
  )
}

function PauseForm({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslation(['pause', 'common'])
  const { today, language } = useWorkspace()
  const fieldErrors = useFieldErrors()
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState(addDays(today, DAYS_AFTER))
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<Record<string, string>>({})
  const save = useChange(trpc.closedDays.save.mutationOptions(), {
    done: ({ row }) =>
      t(row.from > today ? 'coming' : 'started', {
        from: formatDate(row.from, language),
        until: formatDate(row.until, language),
      }),
    onRefused: (error) => {
      const found = fieldErrors(error, 'row')
      setErrors(found)
      return Object.keys(found).length > 0
    },
  })

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const days = { version: 0, from, until, reason, pauses: true }
    if ((await save.run((id) => ({ row: { id, ...days } }))) !== undefined) onClose()
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap='sm'>
        <Text c='dimmed'>{t('hint')}</Text>
        <Group grow align='start'>
          <DateField label={t('from')} value={from} error={errors['from']} onChange={setFrom} />
          <DateField
            label={t('until')}
            value={until}
            error={errors['until']}
            data-autofocus
            onChange={setUntil}
          />
        </Group>
        <TextInput
          label={t('reason')}
          placeholder={t('reasonHint')}
          value={reason}
          maxLength={500}
          error={errors['reason']}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify='flex-end' gap='xs'>
          <Button variant='default' onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type='submit' loading={save.isPending}>
            {t('submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
