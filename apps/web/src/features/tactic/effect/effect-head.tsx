import type { Horizon } from '@cadans/domain'
import { ActionIcon, Loader } from '@mantine/core'
import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import classes from './effect.module.css'

interface Props {
  horizon: Horizon | undefined
  /** It is still being thought about. */
  isBusy: boolean
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** What the panel is about, whether it is still thinking, and on a phone the way to open it. */
export function EffectHead({ horizon, isBusy, isOpen, onOpen }: Props) {
  const { t } = useTranslation('whatIf')
  const { language } = useWorkspace()
  return (
    <div className={classes.head}>
      <h2>{t('title')}</h2>
      {horizon !== undefined && (
        <span className={classes.period}>
          {t('period', {
            from: formatDate(horizon.from, language, 'short'),
            until: formatDate(horizon.until, language, 'short'),
          })}
        </span>
      )}
      <span className={classes.busy} data-shown={isBusy || undefined}>
        <Loader size={14} aria-hidden />
      </span>
      <ActionIcon
        className={classes.toggle ?? ''}
        variant='subtle'
        color='gray'
        size={30}
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'hide' : 'show')}
        onClick={() => onOpen(!isOpen)}
      >
        <ChevronDown size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
