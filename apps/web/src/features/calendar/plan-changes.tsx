import type { Tactic } from '@cadans/domain'
import { Button } from '@mantine/core'
import { RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePlanChangeCount } from '../what-if/use-plan-change-count.ts'
import classes from './calendar-bar.module.css'

interface Props {
  tactic: Tactic
  onOpen: () => void
}

/** Updating the plan, with how many posts it would change; nothing where it would change none. */
export function PlanChanges({ tactic, onOpen }: Props) {
  const { t } = useTranslation('plan')
  const count = usePlanChangeCount(tactic)
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
