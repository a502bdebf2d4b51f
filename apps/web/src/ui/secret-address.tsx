import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isLocalOnly } from '../lib/local-address.ts'
import { Dialog } from './dialog.tsx'

export interface Secret {
  title: string
  text: string
  url: string
  /** What has to be known first. */
  warning?: string | undefined
  /** Said of an address that works on this computer only; that somebody elsewhere needs another, when left out. */
  localText?: string
}

interface Props {
  secret: Secret | null
  onClose: () => void
  /** The ways to use it. */
  children?: ReactNode
}

/** An address that lets somebody in, shown this once. */
export function SecretAddress({ secret, onClose, children }: Props) {
  const { t } = useTranslation('common')
  return (
    <Dialog
      opened={secret !== null}
      onClose={onClose}
      title={secret?.title}
      size='lg'
      closeOnClickOutside={false}
    >
      {secret && (
        <Stack gap='md'>
          {secret.warning !== undefined && <Alert color='warm'>{secret.warning}</Alert>}
          <Text>{secret.text}</Text>
          <CopyField url={secret.url} />
          {isLocalOnly(secret.url) && <Alert color='warm'>{secret.localText ?? t('localAddress')}</Alert>}
          {children}
          <Group justify='flex-end'>
            <Button variant='default' onClick={onClose}>
              {t('done')}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  )
}

function CopyField({ url }: { url: string }) {
  const { t } = useTranslation('common')
  return (
    <Group gap='xs' align='end' justify='flex-end'>
      <TextInput
        label={t('secretAddress')}
        value={url}
        readOnly
        style={{ flex: '1 1 260px' }}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
      />
      <CopyButton value={url} timeout={3000}>
        {({ copied, copy }) => (
          <Button onClick={copy} leftSection={copied ? <Check size={15} /> : <Copy size={15} />}>
            {copied ? t('copied') : t('copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
