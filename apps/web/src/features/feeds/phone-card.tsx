import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isLocalOnly } from '../../lib/local-address.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import { Section } from '../../ui/section.tsx'
import { subscribeLinks } from './subscribe-links.ts'
import type { ShownFeed } from './own-agenda.tsx'
import classes from './feeds.module.css'

/** The address for a phone's camera, as long as it may be seen. */
export function PhoneCard({ shown }: { shown: ShownFeed | null }) {
  const { t } = useTranslation('feeds')
  const isReachable = shown !== null && !isLocalOnly(shown.made.url)
  return (
    <Section title={t('phone')}>
      <div className={classes.phone}>
        <Text c='dimmed'>{t(isReachable ? 'phoneText' : shown === null ? 'phoneLater' : 'phoneLocal')}</Text>
        {isReachable && (
          <QrCode text={subscribeLinks(shown.made.url, shown.made.feed.name).webcal} label={t('phoneCode')} />
        )}
      </div>
    </Section>
  )
}
