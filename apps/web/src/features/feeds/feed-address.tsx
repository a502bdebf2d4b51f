import { Alert, Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { MadeFeed } from './made-feed.ts'
import { isLocalOnly } from '../../lib/local-address.ts'
import { subscribeLinks } from './subscribe-links.ts'

interface Props {
  made: MadeFeed | null
  /** It takes the place of another, which opens nothing any more. */
  isRenewed: boolean
  onClose: () => void
}

/** The secret address, shown this once, with the ways to use it. */
export function FeedAddress({ made, isRenewed, onClose }: Props) {
  const { t } = useTranslation(['feeds', 'common'])
  const links = made && subscribeLinks(made.url, made.feed.name)
  return (
    <Modal
      opened={made !== null}
      onClose={onClose}
      title={t(isRenewed ? 'renewedTitle' : 'madeTitle')}
      size='lg'
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {made && links && (
        <Stack gap='md'>
          {isRenewed && <Alert color='warm'>{t('renewedText')}</Alert>}
          <Text>{t('madeText')}</Text>
          <Group gap='xs' align='end' justify='flex-end'>
            <TextInput
              label={t('address')}
              value={made.url}
              readOnly
              style={{ flex: '1 1 260px' }}
              onFocus={(event) => event.currentTarget.select()}
              data-autofocus
            />
            <CopyButton value={made.url} timeout={3000}>
              {({ copied, copy }) => (
                <Button onClick={copy} leftSection={copied ? <Check size={15} /> : <Copy size={15} />}>
                  {copied ? t('common:copied') : t('copyAddress')}
                </Button>
              )}
            </CopyButton>
          </Group>
          <div>
            <Text fw={600} mb={6}>
              {t('openIn')}
            </Text>
            <Group gap='xs'>
              <Button component='a' href={links.webcal} variant='default'>
                {t('webcal')}
              </Button>
              <Button component='a' href={links.google} target='_blank' rel='noreferrer' variant='default'>
                {t('google')}
              </Button>
              <Button
                component='a'
                href={links.outlookWork}
                target='_blank'
                rel='noreferrer'
                variant='default'
              >
                {t('outlookWork')}
              </Button>
              <Button
                component='a'
                href={links.outlookHome}
                target='_blank'
                rel='noreferrer'
                variant='default'
              >
                {t('outlookHome')}
              </Button>
            </Group>
          </div>
          {isLocalOnly(made.url) && <Alert color='warm'>{t('localOnly')}</Alert>}
          <Text c='dimmed' size='xs'>
            {t('refresh')}
          </Text>
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
