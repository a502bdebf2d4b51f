import { Alert, Button, CopyButton, Group, Text, TextInput } from '@mantine/core'
import { Check, Copy, Info, Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { isLocalOnly } from '../../lib/local-address.ts'
import type { MadeFeed } from './made-feed.ts'
import { subscribeLinks } from './subscribe-links.ts'
import classes from './feeds.module.css'

interface Props {
  made: MadeFeed
  /** It takes the place of another, which opens nothing any more. */
  isRenewed: boolean
}

/** The secret address of a feed that was just made, with the programs to open it in; after this visit nobody sees it again. */
export function AgendaAddress({ made: { url, feed }, isRenewed }: Props) {
  const { t } = useTranslation(['feeds', 'common'])
  const links = subscribeLinks(url, feed.name)
  return (
    <div className={classes.address} role='group' aria-label={t('addressOf', { name: feed.name })}>
      {isRenewed && <Alert color='warm'>{t('renewedText')}</Alert>}
      <div className={classes.copy}>
        <TextInput
          aria-label={t('common:secretAddress')}
          value={url}
          readOnly
          leftSection={<Lock size={15} aria-hidden />}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={url} timeout={3000}>
          {({ copied, copy }) => (
            <Button
              variant='default'
              onClick={copy}
              leftSection={copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
            >
              {copied ? t('common:copied') : t('common:copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      <Group gap='xs'>
        <Button component='a' href={links.google} target='_blank' rel='noreferrer'>
          {t('google')}
        </Button>
        <Button component='a' href={links.webcal} variant='default'>
          {t('webcal')}
        </Button>
        {(['outlookWork', 'outlookHome'] as const).map((program) => (
          <Button
            key={program}
            component='a'
            href={links[program]}
            target='_blank'
            rel='noreferrer'
            variant='default'
          >
            {t(program)}
          </Button>
        ))}
      </Group>
      {isLocalOnly(url) && (
        <p className={classes.local}>
          <Info size={16} aria-hidden />
          {t('localOnly')}
        </p>
      )}
      <Text c='dimmed' size='xs'>
        {t('madeText')}
      </Text>
    </div>
  )
}
