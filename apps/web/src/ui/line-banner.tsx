import { CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLine } from '../lib/line.ts'
import classes from './line-banner.module.css'

/** Says that the server does not answer: what is seen may be old, and nothing can be saved until it does. */
export function LineBanner() {
  const { t } = useTranslation('shell')
  const isLost = useLine() === 'lost'
  return (
    <div role='status' className={classes.status}>
      {isLost && (
        <p className={classes.banner}>
          <CloudOff size={16} aria-hidden />
          <span>
            <b>{t('lineLost')}</b> {t('lineLostText')}
          </span>
        </p>
      )}
    </div>
  )
}
