import type { Platform } from '@cadans/domain'
import { useTranslation } from 'react-i18next'

/** The name of what a study asked people about: of WhatsApp the app, where a channel of ours is a WhatsApp channel. */
export function useMeasuredName(): (platform: Platform) => string {
  const { t } = useTranslation(['groundwork', 'words'])
  return (platform) =>
    platform === 'whatsapp' ? t('groundwork:facts.whatsapp') : t(`words:platform.${platform}`)
}
