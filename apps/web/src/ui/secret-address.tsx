import { Alert, Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isLocalOnly } from '../lib/local-address.ts'

export interface Secret {
  title: string
  text: string
  url: string
}

/** An address that lets somebody in, shown this once. */
export function SecretAddress({ secret, onClose }: { secret: Secret | null; onClose: () => void }) {
  const { t } = useTranslation('common')
  return (
    <Modal
      opened={secret !== null}
      onClose={onClose}
      title={secret?.title}
      size='lg'
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {secret && (
        <Stack gap='md'>
          <Text>{secret.text}</Text>
          <Group gap='xs' align='end' wrap='nowrap'>
            <TextInput
              label={t('secretAddress')}
              value={secret.url}
              readOnly
              style={{ flex: 1 }}
              onFocus={(event) => event.currentTarget.select()}
              data-autofocus
            />
            <CopyButton value={secret.url} timeout={3000}>
              {({ copied, copy }) => (
                <Button onClick={copy} leftSection={copied ? <Check size={15} /> : <Copy size={15} />}>
                  {copied ? t('copied') : t('copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
          {isLocalOnly(secret.url) && <Alert color='warm'>{t('localAddress')}</Alert>}
          <Group justify='flex-end'>
            <Button variant='default' onClick={onClose}>
              {t('done')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
