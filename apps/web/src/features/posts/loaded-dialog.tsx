import { Button, Group, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog.tsx'

interface Props {
  /** How many posts stand ready. */
  count?: number
  opened: boolean
  onClose: () => void
  onAnswer: (tool: string) => void
}

/** Loaded means standing ready somewhere: asks in which tool. */
export function LoadedDialog({ count = 1, opened, onClose, onAnswer }: Props) {
  const { t } = useTranslation('posts')
  const [tool, setTool] = useState('')

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    // The form is drawn beside the inspector's own: its event must not reach that one.
    event.stopPropagation()
    onClose()
    onAnswer(tool.trim())
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('loaded.title')} size='sm'>
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('loaded.question', { count })}
          placeholder={t('loaded.placeholder')}
          value={tool}
          maxLength={500}
          mb='md'
          onChange={(event) => setTool(event.currentTarget.value)}
        />
        <Group justify='flex-end' gap='xs'>
          <Button variant='default' onClick={onClose}>
            {t('loaded.cancel')}
          </Button>
          <Button type='submit'>{t('loaded.submit')}</Button>
        </Group>
      </form>
    </Dialog>
  )
}
