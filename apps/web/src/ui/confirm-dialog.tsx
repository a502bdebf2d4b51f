import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'

interface Props {
  opened: boolean
  onClose: () => void
  title: string
  /** What will happen, in a sentence or two. */
  question: string
  confirmLabel: string
  onConfirm: () => Promise<unknown>
}

/** Asks before what cannot be taken back lightly, where it was chosen from a menu that has closed (`ConfirmButton` asks beside itself). */
export function ConfirmDialog({ opened, onClose, title, question, confirmLabel, onConfirm }: Props) {
  const { t } = useTranslation('common')
  const [isBusy, setBusy] = useState(false)

  async function confirm(): Promise<void> {
    setBusy(true)
    try {
      await onConfirm()
    } finally {
      setBusy(false)
      onClose()
    }
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <Text mb='lg'>{question}</Text>
      <Group gap='xs' justify='flex-end'>
        <Button variant='default' onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button color='red' loading={isBusy} onClick={() => void confirm()}>
          {confirmLabel}
        </Button>
      </Group>
    </Dialog>
  )
}
