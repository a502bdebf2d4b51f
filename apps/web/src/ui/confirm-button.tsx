import { Button, type ButtonProps, Group, Popover, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props extends ButtonProps {
  label: string
  /** What will happen, in a sentence or two; empty lines part paragraphs. */
  question: string
  confirmLabel: string
  onConfirm: () => Promise<unknown> | void
  /** For a question that has to be looked up. */
  onOpened?: () => void
}

/** A button for what cannot be taken back lightly: asks first, beside itself. */
export function ConfirmButton({ label, question, confirmLabel, onConfirm, onOpened, ...button }: Props) {
  const { t } = useTranslation('common')
  const [opened, setOpened] = useState(false)
  const [isBusy, setBusy] = useState(false)

  async function confirm(): Promise<void> {
    setBusy(true)
    try {
      await onConfirm()
    } finally {
      setBusy(false)
      setOpened(false)
    }
  }

  function toggle(): void {
    setOpened(!opened)
    if (!opened) onOpened?.()
  }

  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      width={300}
      shadow='md'
      position='bottom-end'
    >
      <Popover.Target>
        <Button {...button} onClick={toggle} loading={isBusy}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Text mb='sm' style={{ whiteSpace: 'pre-line' }}>
          {question}
        </Text>
        <Group gap='xs' justify='flex-end'>
          <Button variant='default' size='compact-md' onClick={() => setOpened(false)}>
            {t('cancel')}
          </Button>
          <Button color='red' size='compact-md' loading={isBusy} onClick={() => void confirm()}>
            {confirmLabel}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  )
}
