import { Button } from '@mantine/core'
import { RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../lib/may.ts'
import { usePlanChangeCount } from '../plan/use-plan-change-count.ts'
import classes from './calendar-bar.module.css'

interface Props {
  /** The posts are there, so that counting what a plan would change keeps nobody waiting. */
  isReady: boolean
  onOpen: () => void
}

/** Updating the plan, with how many posts it would change; nothing where it would change none. */
export function PlanChanges({ isReady, onOpen }: Props) {
  const { t } = useTranslation('plan')
  const may = useMay()
  const count = usePlanChangeCount(isReady && may.plan)
  if (count === undefined || count === 0) return null
  return (
    <Button
      variant='subtle'
      px={8}
      size='compact-md'
      flex='none'
      title={t('buttonTitle')}
      leftSection={<RefreshCw size={15} aria-hidden />}
      rightSection={<span className={classes.count}>{count}</span>}
      onClick={onOpen}
    >
      {t('button')}
    </Button>
  )
}
