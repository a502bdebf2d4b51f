import { useTranslation } from 'react-i18next'
import { Fold } from '../../ui/fold.tsx'
import { SeenAt } from './seen-at.tsx'
import { WritingGuide } from './writing-guide.tsx'
import { WritingHelp } from './writing-help.tsx'

/** What strategy and tactic say to whoever writes, when asked. */
export function WritingAids() {
  const { t } = useTranslation('posts')
  return (
    <Fold title={t('guide.show')}>
      <SeenAt />
      <WritingHelp />
      <WritingGuide />
    </Fold>
  )
}
