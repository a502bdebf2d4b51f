import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SecretAddress } from '../../ui/secret-address.tsx'
import type { MadeFeed } from './made-feed.ts'
import { subscribeLinks } from './subscribe-links.ts'

interface Props {
  made: MadeFeed | null
  /** It takes the place of another, which opens nothing any more. */
  isRenewed: boolean
  onClose: () => void
}

/** The secret address of a feed, with the programs to open it in. */
export function FeedAddress({ made, isRenewed, onClose }: Props) {
  const { t } = useTranslation('feeds')
  const secret = made && {
    title: t(isRenewed ? 'renewedTitle' : 'madeTitle'),
    text: t('madeText'),
    url: made.url,
    warning: isRenewed ? t('renewedText') : undefined,
    localText: t('localOnly'),
  }
  return (
    <SecretAddress secret={secret} onClose={onClose}>
      {made && <SubscribeLinks made={made} />}
      <Text c='dimmed' size='xs'>
        {t('refresh')}
      </Text>
    </SecretAddress>
  )
}

function SubscribeLinks({ made: { url, feed } }: { made: MadeFeed }) {
  const { t } = useTranslation('feeds')
  const links = subscribeLinks(url, feed.name)
  return (
    <div>
      <Text fw={650} mb={6}>
        {t('openIn')}
      </Text>
      <Group gap='xs'>
        <Button component='a' href={links.webcal} variant='default'>
          {t('webcal')}
        </Button>
        {(['google', 'outlookWork', 'outlookHome'] as const).map((program) => (
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
    </div>
  )
}
